import { countText } from './figures.ts';
import type { Screen } from './screen.ts';
import { padded, wrapped } from './text.ts';

/** Labels as a paragraph with a lead-in, each label kept whole: `  missing   a · b · c · … and 5 more`. */
export function skillParagraph(
  screen: Screen,
  lead: string,
  labels: readonly string[],
  { limit = 12, leadWidth = 14 }: { readonly limit?: number; readonly leadWidth?: number } = {},
): string[] {
  if (labels.length === 0) return [];
  const names = labels.slice(0, limit).map(unbroken);
  if (labels.length > limit) names.push(unbroken(`… and ${countText(labels.length - limit)} more`));
  const lines = wrapped(names.join(' · '), screen.width - leadWidth).map(broken);
  return lines.map(
    (line, i) => (i === 0 ? screen.styles.dim(padded(`  ${lead}`, leadWidth)) : ' '.repeat(leadWidth)) + line,
  );
}

/** A label that {@link skillParagraph} does not break. */
function unbroken(label: string): string {
  return label.replaceAll(' ', '\u00a0');
}

function broken(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}
