/** On paper everything is open and light, whatever is folded or dark on the screen; afterwards all is as it was. */
export function connectPrinting(): void {
  const { documentElement: root } = document;
  let undo: (() => void) | undefined;
  const paper = (): void => {
    if (undo !== undefined) return;
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .help)')];
    const { theme } = root.dataset;
    for (const details of folded) details.open = true;
    delete root.dataset['theme'];
    undo = () => {
      for (const details of folded) details.open = false;
      if (theme !== undefined) root.dataset['theme'] = theme;
    };
  };
  const screen = (): void => {
    undo?.();
    undo = undefined;
  };
  addEventListener('beforeprint', paper);
  addEventListener('afterprint', screen);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? paper() : screen()));
}
