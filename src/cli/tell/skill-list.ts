import { countText } from './figures.ts';
import type { Screen } from './screen.ts';
import { padded, wrapped } from './text.ts';

/** The first labels of a list, and how many more there are: `a · b · … and 5 more`. */
export function firstOf(labels: readonly string[], most: number): string {
  const more = labels.length > most ? [`… and ${countText(labels.length - most)} more`] : [];
  return [...labels.slice(0, most), ...more].join(' · ');
}

/** The labels of the first few, nothing being said of others. */
export function fewLabels(all: readonly { readonly label: string }[], few: number): string {
  return all
    .slice(0, few)
    .map(({ label }) => label)
    .join(' · ');
}

/** A list of {@link firstOf} in lines, each label kept whole; lines after the first start with `indent`. */
export function labelLines(
  list: string,
  width: number,
  { lead = '', indent = '' }: { readonly lead?: string; readonly indent?: string } = {},
): string[] {
  const unbroken = list.split(' · ').map((label) => label.replaceAll(' ', '\u00a0'));
  return wrapped(lead + unbroken.join(' · '), width, indent).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Labels as a paragraph with a lead-in: `  missing   a · b · c · … and 5 more`. */
export function skillParagraph(
  screen: Screen,
  lead: string,
  labels: readonly string[],
  { limit = 12, leadWidth = 14 }: { readonly limit?: number; readonly leadWidth?: number } = {},
): string[] {
  if (labels.length === 0) return [];
  return labelLines(firstOf(labels, limit), screen.width - leadWidth).map(
    (line, i) => (i === 0 ? screen.styles.dim(padded(`  ${lead}`, leadWidth)) : ' '.repeat(leadWidth)) + line,
  );
}
