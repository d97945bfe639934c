/** Text that is known to be markup. Only {@link html} makes it, so data can never pass for it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: texts and numbers are escaped, markup is kept, nothing is nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

/**
 * A template for HTML in which every value is escaped, in elements and in quoted attributes alike: labels with markup
 * stay text.
 *
 * @example
 * html`<a href="${href}">${label}</a>`
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0]!;
  for (const [i, value] of values.entries()) text += rendered(value) + strings[i + 1]!;
  return new Markup(text);
}

function rendered(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(rendered).join('');
  return escaped(String(value));
}

/** Text made safe for elements and quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
