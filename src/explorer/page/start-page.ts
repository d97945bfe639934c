import { html } from '../html.ts';
import type { Section } from '../view/context.ts';
import type { NetworkOptions } from '../view/network.ts';
import { emptyDraft } from '../view/text-view.ts';
import type { PageAnswer } from './answers.ts';
import type { Asked } from './asked.ts';
import { createCombobox } from './combobox.ts';
import { connectFit, connectPerson } from './fit-answers.ts';
import { languageChoice } from './language-choice.ts';
import { inShownLanguage } from './page-links.ts';
import { pause } from './pause.ts';
import { connectPicker } from './picker.ts';
import { connectPrinting } from './print.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { connectShare } from './share.ts';
import { without } from './suggest.ts';
import type { TextState } from './text-box.ts';
import { themeSwitch } from './theme-switch.ts';

/** Runs the page: shows what the address says, and goes where links lead. Everything is asked; nothing is worked out here. */
export async function startPage(ask: Asked): Promise<void> {
  const main = document.querySelector<HTMLElement>('main')!;
  const siteTitle = document.title;
  const languages = await ask.languages();
  let language: string | undefined;
  let shownBefore = '';
  let disconnect: (() => void) | undefined;
  const text: TextState = { draft: emptyDraft, essentials: {} };
  const go = (hash: string): void => {
    location.hash = hash;
  };

  const show = async (): Promise<void> => {
    const { hash } = location;
    const parsed = parseRoute(hash);
    const answer = await ask.page(hash);
    // Gone on while it was worked out: what is shown is where the reader is.
    if (location.hash !== hash) return;
    language = languages.includes(parsed.language ?? '') ? parsed.language : undefined;
    const place = placeOf(parsed.route);
    const stays = place === shownBefore;
    const focused = stays ? document.activeElement?.closest('main [id]')?.id : undefined;
    shownBefore = place;
    disconnect?.();
    document.body.classList.toggle('alone', parsed.route.page === 'card');
    main.innerHTML = answer.markup;
    inShownLanguage(language);
    disconnect = connect(parsed.route, answer);
    main.querySelector('.sections [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    document.title = answer.title === '' ? siteTitle : `${answer.title} – ${siteTitle}`;
    markCurrent(parsed.route);
    if (stays) keepFocus(main, focused);
    else {
      scrollTo(0, 0);
      if (document.body.dataset['ready'] !== undefined)
        main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    document.body.dataset['ready'] ??= String(Math.round(performance.now()));
    document.body.dataset['shown'] = hash;
  };

  /** Makes what stands in the document live; the result takes it down again. */
  const connect = (route: Route, answer: PageAnswer): (() => void) | undefined => {
    if (route.page === 'home') return connectHome();
    if (route.page === 'profile' && answer.picked !== undefined) connectProfile(answer.picked);
    return route.page === 'occupation' && answer.from !== undefined ? connectOccupation(route, answer.from) : undefined;
  };

  const connectHome = (): (() => void) => {
    let stands = true;
    siteSearch(main.querySelector('#home-search')!, 'home-box');
    ask.homeNetwork(location.hash).then((drawing) => {
      if (stands) main.querySelector('#home-network')!.innerHTML = drawing;
    });
    return () => {
      stands = false;
    };
  };

  const connectOccupation = (
    route: Route & { page: 'occupation' },
    from: NonNullable<PageAnswer['from']>,
  ): (() => void) | undefined => {
    const shown = language;
    const { section } = route;
    const chooser = main.querySelector<HTMLElement>('#chooser');
    if (chooser !== null)
      createCombobox({
        host: chooser,
        name: 'target-box',
        label: chooserLabels[section] ?? 'Where to?',
        placeholder: chooserLabels[section] ?? 'Where to?',
        find: async (query) => without(await ask.suggest(query, { occupations: 9 }, shown), [from.id]),
        choose: (chosen) => go(formatRoute({ ...route, other: chosen.key }, shown)),
      });
    connectFit(main, (answers) => ask.fit(from, answers, shown));
    connectPerson(main, (values) => ask.person(from, values, shown));
    const network = main.querySelector<HTMLElement>('#network');
    return network === null ? undefined : liveNetwork(network, from.id);
  };

  const connectProfile = (picked: readonly string[]): void => {
    const shown = language;
    connectPicker(main.querySelector('.profile')!, {
      ask,
      language: shown,
      text,
      picked,
      pick: async (ids) => go(await ask.profile(ids, shown)),
    });
  };

  const liveNetwork = (host: HTMLElement, from: string): (() => void) => {
    const shown = language;
    host.innerHTML =
      html`<p class="network-bar"><label><input type="checkbox" id="with-skills"> Show common skills</label><span class="note">Drag to move, scroll to zoom, press a dot to walk there.</span></p><div class="network-host"></div>`.toString();
    const stage = host.querySelector<HTMLElement>('.network-host')!;
    const box = host.querySelector<HTMLInputElement>('#with-skills')!;
    let close = (): void => {};
    let drawings = 0;
    const draw = async (): Promise<void> => {
      const drawing = ++drawings;
      const [answer, { showNetwork }] = await Promise.all([
        ask.network(from, sizeFor(stage, box.checked), shown),
        import('./network-canvas.ts'),
      ]);
      if (drawing !== drawings) return;
      close();
      close = showNetwork(stage, answer, go);
    };
    box.addEventListener('change', draw);
    addEventListener('themechange', draw);
    draw();
    return () => {
      drawings++;
      removeEventListener('themechange', draw);
      close();
    };
  };

  const siteSearch = (host: HTMLElement, name: string): HTMLInputElement =>
    createCombobox({
      host,
      name,
      label: 'Search occupations and skills',
      placeholder: 'Search occupations and skills',
      find: (query) => ask.suggest(query, { occupations: 7, skills: 5 }, language),
      choose: ({ kind, key }) =>
        go(
          formatRoute(
            kind === 'occupations' ? { page: 'occupation', key, section: 'overview' } : { page: 'skill', key },
            language,
          ),
        ),
    });

  const search = siteSearch(document.getElementById('site-search')!, 'site-box');
  addEventListener('keydown', (event) => {
    if (
      event.key !== '/' ||
      event.ctrlKey ||
      event.metaKey ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '')
    )
      return;
    event.preventDefault();
    search.focus();
  });
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    main.focus();
  });
  themeSwitch(document.getElementById('theme')!);
  connectPrinting();
  connectShare(document.getElementById('share')!);
  languageChoice(document.getElementById('language')!, languages, () => parseRoute(location.hash), go);
  addEventListener('hashchange', show);
  await show();
  warmUp(ask);
}

/** A step at a time, so that what is asked meanwhile waits for one of them at most. */
async function warmUp(ask: Asked): Promise<void> {
  for (let step = 0; await ask.warmUp(step); step++) await pause();
}

const chooserLabels: Readonly<Partial<Record<Section, string>>> = {
  gap: 'Gap to which occupation?',
  compare: 'Compare with which occupation?',
  work: 'Beside which occupation?',
  questions: 'How does it differ from which?',
};

/** Fewer nodes where there is little room. */
function sizeFor({ clientWidth }: HTMLElement, withSkills: boolean): NetworkOptions {
  const narrow = clientWidth < 600;
  return { neighbours: narrow ? 8 : 16, skills: withSkills ? (narrow ? 6 : 14) : 0 };
}

/** The page an address is about, without what is opened on it. */
function placeOf(route: Route): string {
  if (route.page === 'occupation') return `occupation ${route.key}`;
  return route.page === 'profile' ? 'profile' : JSON.stringify(route);
}

function markCurrent({ page }: Route): void {
  const current = page === 'profile' || page === 'changes' ? page : '';
  for (const link of document.querySelectorAll('.site-nav a'))
    if (link.getAttribute('href')?.replace(/^#\/|\?.*$/g, '') === current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
}

function keepFocus(main: HTMLElement, id: string | undefined): void {
  const kept = id === undefined ? null : document.getElementById(id);
  const target = kept?.matches('a, button, input') ? kept : kept?.querySelector<HTMLElement>('[data-keep], input');
  (target ?? main.querySelector<HTMLElement>('[aria-current=page]') ?? main.querySelector('h1'))?.focus({
    preventScroll: true,
  });
}
