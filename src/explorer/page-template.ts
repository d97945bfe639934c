import { html, Markup } from './html.ts';

/** What a page's frame is filled with. */
export interface PageParts {
  readonly title: string;
  readonly style: string;
  readonly header: Markup;
  readonly main: Markup;
  readonly footer: Markup;
  /** After everything else: data and program. */
  readonly end?: Markup;
  /** What the page may run: `'none'`, or the hash of its program. */
  readonly scripts: string;
  /** Where workers may come from: `'none'`, or `blob:`. */
  readonly workers: string;
  readonly language: string;
}

/** A whole HTML document that loads nothing from anywhere. */
export function pageTemplate({
  title,
  style,
  header,
  main,
  footer,
  end,
  scripts,
  workers,
  language,
}: PageParts): string {
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${scripts}; worker-src ${workers}; base-uri 'none'; form-action 'none'`;
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${new Markup(style)}</style>
</head>
<body>
${header}
<main id="main" tabindex="-1">${main}</main>
${footer}
${end}</body>
</html>`}\n`;
}

/** Two sides and what joins them. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M8 7l16 9M8 16l16-9M8 16l16 9M8 25l16-9" stroke="#0f766e" stroke-width="2"/><g fill="#0f766e"><circle cx="8" cy="7" r="4"/><circle cx="8" cy="16" r="4"/><circle cx="8" cy="25" r="4"/></g><g fill="#d97706"><circle cx="24" cy="7" r="4"/><circle cx="24" cy="16" r="4"/><circle cx="24" cy="25" r="4"/></g></svg>';
