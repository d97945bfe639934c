import { formatRoute, parseRoute } from './route.ts';

/** Ways to hand on what is shown: its link, a card of the occupation for another page, paper. */
export function connectShare(host: HTMLElement): void {
  const [link, card] = ['share-link', 'share-card'].map((id) => host.querySelector<HTMLInputElement>(`#${id}`)!) as [
    HTMLInputElement,
    HTMLInputElement,
  ];
  const status = host.querySelector('[role=status]')!;
  const fill = (): void => {
    link.value = location.href;
    const { route, language } = parseRoute(location.hash);
    const key = route.page === 'occupation' ? route.key : undefined;
    card.closest<HTMLElement>('[data-of=card]')!.hidden = key === undefined;
    if (key !== undefined) card.value = frameOf(formatRoute({ page: 'card', key }, language));
    status.textContent = '';
  };
  host.addEventListener('toggle', fill);
  addEventListener('hashchange', () => {
    (host as HTMLDetailsElement).open = false;
  });
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    (host as HTMLDetailsElement).open = false;
    host.querySelector('summary')!.focus();
  });
  document.addEventListener('click', (event) => {
    if (!host.contains(event.target as Node)) (host as HTMLDetailsElement).open = false;
  });
  host.addEventListener('click', async (event) => {
    const button = (event.target as Element).closest('button');
    if (button === null) return;
    if (button.id === 'share-print') {
      (host as HTMLDetailsElement).open = false;
      return print();
    }
    const field = button.dataset['copies'] === 'share-card' ? card : link;
    status.textContent = (await copied(field)) ? 'Copied.' : 'Selected: copy it with the keyboard.';
  });
}

function frameOf(hash: string): string {
  const frame = document.createElement('iframe');
  const attributes = {
    src: location.href.replace(/#.*$/, '') + hash,
    title: document.title,
    width: '420',
    height: '640',
    loading: 'lazy',
    style: 'border:0',
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame.outerHTML;
}

/** Some browsers give no page from a file the clipboard: then what is to be copied is selected. */
async function copied(field: HTMLInputElement): Promise<boolean> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
