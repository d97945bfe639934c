import { html } from '../html.ts';
import { formatRoute, type parseRoute } from './route.ts';

/** A choice of languages, where several are loaded. */
export function languageChoice(
  host: HTMLElement,
  languages: readonly string[],
  here: () => ReturnType<typeof parseRoute>,
  go: (hash: string) => void,
): void {
  if (languages.length < 2) return;
  const chosen = here().language ?? languages[0];
  host.innerHTML =
    html`<label class="visually-hidden" for="language-box">Language of labels</label><select id="language-box">${languages.map(
      (language) =>
        html`<option value="${language}"${language === chosen && html` selected`}>${nameOf(language)}</option>`,
    )}</select>`.toString();
  host.querySelector('select')!.addEventListener('change', (event) => {
    const { value } = event.target as HTMLSelectElement;
    go(formatRoute(here().route, value === languages[0] ? undefined : value));
  });
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
