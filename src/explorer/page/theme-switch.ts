type Theme = 'light' | 'dark';

/** A button that turns light to dark and back; the choice is kept where the browser allows it. */
export function themeSwitch(button: HTMLElement): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const current = (): Theme =>
    (document.documentElement.dataset['theme'] as Theme | undefined) ?? (system.matches ? 'dark' : 'light');
  const label = (): void => {
    const next = current() === 'dark' ? 'light' : 'dark';
    button.setAttribute('aria-label', `Use ${next} colours`);
    button.setAttribute('title', `Use ${next} colours`);
  };
  const kept = stored();
  if (kept !== null) document.documentElement.dataset['theme'] = kept;
  label();
  button.addEventListener('click', () => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    store(next);
    label();
    dispatchEvent(new Event('themechange'));
  });
  system.addEventListener('change', () => dispatchEvent(new Event('themechange')));
}

const KEY = 'skillgraph theme';

function stored(): Theme | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

/** Some browsers have no storage for files. */
function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
}
