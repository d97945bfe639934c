import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { occupation, skill } from '../../query/accessors.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { growth } from '../../query/growth.ts';
import { html, type Markup } from '../html.ts';
import { changesView } from '../view/changes-view.ts';
import { inLanguage, type Section, type ViewContext } from '../view/context.ts';
import { groupView, homeNetwork, homeView } from '../view/home-view.ts';
import { type NetworkOptions, networkAround } from '../view/network.ts';
import { occupationView } from '../view/occupation-view.ts';
import { empty } from '../view/parts.ts';
import { profileView } from '../view/profile-view.ts';
import type { Since } from '../view/since.ts';
import { skillView } from '../view/skill-view.ts';
import { emptyDraft } from '../view/text-view.ts';
import { createCombobox } from './combobox.ts';
import { connectFit } from './fit-answers.ts';
import { keysOf } from './keys.ts';
import { languageChoice } from './language-choice.ts';
import { showNetwork } from './network-canvas.ts';
import { inShownLanguage, pageLinks } from './page-links.ts';
import { connectPicker, type Picker } from './picker.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { createSuggest, without } from './suggest.ts';
import type { TextState } from './text-box.ts';
import { themeSwitch } from './theme-switch.ts';

/** What is shown, and what makes it live once it stands in the document. */
interface Shown {
  readonly title: string;
  readonly markup: Markup;
  readonly connect?: (main: HTMLElement) => (() => void) | undefined;
}

/** Runs the page: shows what the address says, and goes where links lead. */
export function startPage(index: SkillIndex, since?: Since): void {
  const main = document.querySelector<HTMLElement>('main')!;
  const siteTitle = document.title;
  let language: string | undefined;
  let shownBefore = '';
  let disconnect: (() => void) | undefined;
  const suggest = createSuggest(index, () => language);
  const text: TextState = { draft: emptyDraft };
  const go = (hash: string): void => {
    location.hash = hash;
  };

  const show = (): void => {
    const parsed = parseRoute(location.hash);
    language = index.meta.languages.includes(parsed.language ?? '') ? parsed.language : undefined;
    const context: ViewContext = {
      index,
      links: pageLinks(index, language),
      printed: false,
      ...(since === undefined ? {} : { since }),
      ...(language === undefined ? {} : { language }),
    };
    const { title, markup, connect } = shown(context, parsed.route);
    const place = placeOf(parsed.route);
    const stays = place === shownBefore;
    const focused = stays ? document.activeElement?.closest('[id]')?.id : undefined;
    shownBefore = place;
    disconnect?.();
    main.innerHTML = markup.toString();
    inShownLanguage(language);
    disconnect = connect?.(main);
    main.querySelector('.sections [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    document.title = title === '' ? siteTitle : `${title} – ${siteTitle}`;
    markCurrent(parsed.route);
    if (stays) keepFocus(main, focused);
    else {
      scrollTo(0, 0);
      if (document.body.dataset['ready'] !== undefined)
        main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    document.body.dataset['ready'] = String(Math.round(performance.now()));
  };

  const shown = (context: ViewContext, route: Route): Shown => {
    try {
      return pageOf(context, route);
    } catch (error) {
      if (!(error instanceof SkillGraphError)) throw error;
      return { title: 'Not here', markup: notHere(error.message) };
    }
  };

  const pageOf = (context: ViewContext, route: Route): Shown => {
    switch (route.page) {
      case 'home':
        return {
          title: '',
          markup: homeView(context),
          connect: (host) => {
            siteSearch(host.querySelector('#home-search')!, 'home-box');
            const drawing = setTimeout(() => {
              host.querySelector('#home-network')!.innerHTML = homeNetwork(context).toString();
            });
            return () => clearTimeout(drawing);
          },
        };
      case 'changes':
        return { title: 'What changed', markup: changesView(context) };
      case 'group':
        return { title: `Group ${route.code}`, markup: groupView(context, route.code) };
      case 'skill': {
        const id = keysOf(index, 'skills').idOf(route.key) ?? route.key;
        return { title: skill(index, id, inLanguage(context)).label, markup: skillView(context, id) };
      }
      case 'profile':
        return profilePage(context, route.skills);
      case 'occupation':
        return occupationPage(context, route);
      case 'unknown':
        return { title: 'Not here', markup: notHere(`Nothing is at “${route.path}”.`) };
    }
  };

  const occupationPage = (context: ViewContext, route: Route & { page: 'occupation' }): Shown => {
    const from = occupationRef(context, route.key);
    const other = route.other === undefined ? undefined : occupationRef(context, route.other);
    const { section } = route;
    return {
      title: from.label,
      markup: occupationView(context, { from, section, ...(other === undefined ? {} : { other }) }),
      connect: (host) => {
        const chooser = host.querySelector<HTMLElement>('#chooser');
        if (chooser !== null)
          createCombobox({
            host: chooser,
            name: 'target-box',
            label: chooserLabels[section] ?? 'Where to?',
            placeholder: chooserLabels[section] ?? 'Where to?',
            find: (query) => without(suggest(query, { occupations: 8 }), [from.id]),
            choose: ({ ref }) => go(context.links.occupation(from, section, ref)!),
          });
        connectFit(host, context, from);
        const network = host.querySelector<HTMLElement>('#network');
        return network === null ? undefined : liveNetwork(context, network, from);
      },
    };
  };

  const occupationRef = (context: ViewContext, key: string): ConceptRef => {
    const id = keysOf(index, 'occupations').idOf(key) ?? key;
    const { label, code, ...rest } = occupation(index, id, inLanguage(context));
    return { id: rest.id, label, ...(code === undefined ? {} : { code }) };
  };

  const profilePage = (context: ViewContext, keys: readonly string[]): Shown => {
    const skillKeys = keysOf(index, 'skills');
    const skills = keys.flatMap((key): ConceptRef[] => {
      const id = skillKeys.idOf(key);
      return id === null ? [] : [{ id, label: skill(index, id, inLanguage(context)).label }];
    });
    const picker: Picker = {
      index,
      suggest,
      language,
      text,
      picked: skills.map(({ id }) => id),
      pick: (ids) =>
        go(formatRoute({ page: 'profile', skills: ids.map((id) => skillKeys.keyOf({ id, label: '' })) }, language)),
    };
    return {
      title: 'My profile',
      markup: profileView(context, skills),
      connect: (host) => void connectPicker(host.querySelector('.profile')!, picker),
    };
  };

  const liveNetwork = (context: ViewContext, host: HTMLElement, from: ConceptRef): (() => void) => {
    host.innerHTML =
      html`<p class="network-bar"><label><input type="checkbox" id="with-skills"> Show common skills</label><span class="note">Drag to move, scroll to zoom, press a dot to walk there.</span></p><div class="network-host"></div>`.toString();
    const stage = host.querySelector<HTMLElement>('.network-host')!;
    const box = host.querySelector<HTMLInputElement>('#with-skills')!;
    let close = (): void => {};
    const draw = (): void => {
      close();
      close = showNetwork(stage, context, networkAround(context, from, sizeFor(stage, box.checked)), (node) =>
        go((node.side === 'occupation' ? context.links.occupation(node, 'network') : context.links.skill(node))!),
      );
    };
    box.addEventListener('change', draw);
    addEventListener('themechange', draw);
    draw();
    return () => {
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
      find: (query) => suggest(query, { occupations: 7, skills: 5 }),
      choose: ({ kind, ref }) => {
        const links = pageLinks(index, language);
        go((kind === 'occupations' ? links.occupation(ref) : links.skill(ref))!);
      },
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
  languageChoice(document.getElementById('language')!, index.meta.languages, () => parseRoute(location.hash), go);
  addEventListener('hashchange', show);
  show();
  warmUp([() => suggest('a', { occupations: 1, skills: 1 }), () => growth(index, index.occupations.ids.at(0))]);
}

const chooserLabels: Readonly<Partial<Record<Section, string>>> = {
  gap: 'Gap to which occupation?',
  compare: 'Compare with which occupation?',
};

/** Fewer nodes where there is little room. */
function sizeFor({ clientWidth }: HTMLElement, withSkills: boolean): NetworkOptions {
  const narrow = clientWidth < 600;
  return { neighbours: narrow ? 8 : 16, skills: withSkills ? (narrow ? 6 : 14) : 0 };
}

/** Word lists and thresholds are worked out at first use: do that while nobody waits, one thing at a time. */
function warmUp([first, ...rest]: readonly (() => unknown)[]): void {
  if (first === undefined) return;
  setTimeout(() => {
    first();
    warmUp(rest);
  }, 300);
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

function notHere(message: string): Markup {
  return html`<header class="page-head"><div class="page-title"><h1 tabindex="-1">Not here</h1></div></header>${empty(message)}<p><a class="button" href="#/">To the first page</a></p>`;
}
