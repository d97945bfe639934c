import { unstyled } from './safe-text.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** Words that stand back: what a figure is, what is counted, whose data it is. */
export function noteLines({ styles, width }: Pick<Screen, 'styles' | 'width'>, words: string, indent = ''): string[] {
  return wrapped(words, width, indent).map(styles.dim);
}

/** The first lines of an answer: what it is about, and which concept was taken where the name was another one. */
export function heading(screen: Screen, title: string, code?: string, note?: string): string[] {
  return [
    screen.styles.bold(unstyled(title)) + (code === undefined ? '' : `  ${screen.styles.dim(code)}`),
    ...(note === undefined ? [] : noteLines(screen, unstyled(note))),
  ];
}

/** A line that opens a section of an answer. */
export function sectionLine({ styles }: Screen, title: string, figure = ''): string {
  return styles.bold(title) + (figure === '' ? '' : `  ${styles.dim(figure)}`);
}
