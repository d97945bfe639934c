import { unstyled } from './safe-text.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** The first lines of an answer: what it is about, and which concept was taken where the name was another one. */
export function heading({ styles, width }: Screen, title: string, code?: string, note?: string): string[] {
  return [
    styles.bold(unstyled(title)) + (code === undefined ? '' : `  ${styles.dim(code)}`),
    ...(note === undefined ? [] : wrapped(unstyled(note), width).map(styles.dim)),
  ];
}

/** A line that opens a section of an answer. */
export function sectionLine({ styles }: Screen, title: string, figure = ''): string {
  return styles.bold(title) + (figure === '' ? '' : `  ${styles.dim(figure)}`);
}
