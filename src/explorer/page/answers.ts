import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { occupation, skill } from '../../query/accessors.ts';
import { type ConceptRef, conceptRef } from '../../query/answer/concept-ref.ts';
import { type FitAnswers, fitQuestions } from '../../query/fit-questions.ts';
import { addressed } from '../../search/addresses.ts';
import { profileFromText, type TextProfile } from '../../search/profile-from-text.ts';
import { html, type Markup } from '../html.ts';
import { cardView } from '../view/card-view.ts';
import { changesView } from '../view/changes-view.ts';
import { inLanguage, type ViewContext } from '../view/context.ts';
import { groupView, homeNetwork, homeView } from '../view/home-view.ts';
import { fitVerdict } from '../view/lens/fit-view.ts';
import { personMatches } from '../view/lens/person-view.ts';
import { type Network, type NetworkOptions, networkAround } from '../view/network.ts';
import { networkDrawing, networkList } from '../view/network-view.ts';
import { occupationView } from '../view/occupation-view.ts';
import { empty, occupationLink } from '../view/parts.ts';
import { profileView } from '../view/profile-view.ts';
import type { Since } from '../view/since.ts';
import { skillView } from '../view/skill-view.ts';
import type { Suggested } from './combobox.ts';
import { essentials } from './essentials.ts';
import { keysOf } from './keys.ts';
import { pageLinks } from './page-links.ts';
import { formatRoute, parseRoute, type Route, sections } from './route.ts';
import { type ConceptSuggestion, createSuggest, type SuggestCounts } from './suggest.ts';

/** So many codes are offered beside one of nobody. */
const NEAR_CODES = 8;

/** What is shown at an address. */
export interface PageAnswer {
  /** Empty on the first page. */
  readonly title: string;
  readonly markup: string;
  /** Whom the page is about, on an occupation's. */
  readonly from?: ConceptRef;
  /** Ids of the skills of a profile. */
  readonly picked?: readonly string[];
}

/** A network with what stands in for it where it cannot be drawn or seen, and where its nodes lead. */
export interface NetworkAnswer {
  readonly network: Network;
  readonly hrefs: readonly string[];
  readonly list: string;
  readonly drawing: string;
}

/** A text read, with what each job title in it, and each that may be meant, must be able to do. */
export interface TextAnswer {
  readonly read: TextProfile;
  readonly essentials: Readonly<Record<string, readonly string[]>>;
}

/** What answers speak for, by trait, and all of them together. */
export type FitAnswer = Readonly<Pick<ReturnType<typeof fitVerdict>, 'byTrait' | 'sum'>>;

/** Everything a page asks of its index: plain values go in and come out, so that a worker can be asked as well. */
export interface Answers {
  /** Languages of labels, the main one first. */
  readonly languages: () => readonly string[];
  readonly page: (hash: string) => PageAnswer;
  readonly homeNetwork: (hash: string) => string;
  readonly suggest: (query: string, counts: SuggestCounts, language?: string) => Suggested<ConceptSuggestion>;
  readonly network: (id: string, options: NetworkOptions, language?: string) => NetworkAnswer;
  readonly fit: (from: ConceptRef, answers: FitAnswers, language?: string) => FitAnswer | null;
  /** Whose traits go along with a person's, by trait id: what to show. */
  readonly person: (from: ConceptRef, values: Readonly<Record<string, number>>, language?: string) => string;
  readonly read: (text: string, language?: string) => TextAnswer;
  readonly essentials: (id: string) => readonly string[];
  /** The address of a profile of these skills. */
  readonly profile: (ids: readonly string[], language?: string) => string;
  /** Works out what is worked out at first use (word lists, thresholds, tables), a step at a time; whether there is more. */
  readonly warmUp: (step: number) => boolean;
}

export function createAnswers(index: SkillIndex, since?: Since): Answers {
  const suggest = createSuggest(index);
  const contextIn = (language: string | undefined, unregulated = false): ViewContext => ({
    index,
    links: pageLinks(index, language, unregulated),
    printed: false,
    blockRegulated: unregulated,
    ...(since === undefined ? {} : { since }),
    ...(language === undefined ? {} : { language }),
  });
  const at = (hash: string): { readonly context: ViewContext; readonly route: Route } => {
    const { route, language } = parseRoute(hash);
    const known = index.meta.languages.includes(language ?? '') ? language : undefined;
    return { route, context: contextIn(known, route.page === 'occupation' && route.unregulated) };
  };
  return {
    languages: () => index.meta.languages,
    page: (hash) => {
      const { context, route } = at(hash);
      try {
        const { markup, ...rest } = pageOf(context, route);
        return { ...rest, markup: markup.toString() };
      } catch (error) {
        if (!(error instanceof SkillGraphError)) throw error;
        const near = route.page === 'occupation' ? (addressed(index, 'occupations', route.key)?.rows ?? []) : [];
        return { title: 'Not here', markup: notHere(error.message, context, near).toString() };
      }
    },
    homeNetwork: (hash) => homeNetwork(at(hash).context).toString(),
    suggest,
    network: (id, options, language) => {
      const context = contextIn(language);
      const network = networkAround(context, occupationRef(context, id), options);
      return {
        network,
        hrefs: network.nodes.map(
          (node) =>
            (node.side === 'occupation' ? context.links.occupation(node, 'network') : context.links.skill(node))!,
        ),
        list: networkList(context, network).toString(),
        drawing: networkDrawing(context, network).toString(),
      };
    },
    fit: ({ id, label }, answers, language) => {
      const answer = fitQuestions(index, id, { answers, language });
      return answer.status === 'insufficient' ? null : fitVerdict(answer, label);
    },
    person: (from, values, language) => personMatches(contextIn(language), from, values)?.toString() ?? '',
    read: (text, language) => {
      const read = profileFromText(suggest.search, text, { language });
      const meant = read.unclear.flatMap(({ kind, family }) => (kind === 'occupations' ? family : []));
      const titles = [...read.occupations, ...meant];
      return { read, essentials: Object.fromEntries(titles.map(({ id }) => [id, essentials(index, id)])) };
    },
    essentials: (id) => essentials(index, id),
    profile: (ids, language) => {
      const { keyOf } = keysOf(index, 'skills');
      return formatRoute({ page: 'profile', skills: ids.map((id) => keyOf({ id, label: '' })) }, language);
    },
    warmUp: (step) => {
      if (step === 0) suggest('a', { occupations: 1, skills: 1 });
      const section = sections[step];
      if (section === undefined || index.occupationCount === 0) return false;
      occupationView(contextIn(undefined), { from: conceptRef(index, 'occupations', 0), section });
      return true;
    },
  };
}

type Shown = Omit<PageAnswer, 'markup'> & { readonly markup: Markup };

function pageOf(context: ViewContext, route: Route): Shown {
  switch (route.page) {
    case 'home':
      return { title: '', markup: homeView(context) };
    case 'changes':
      return { title: 'What changed', markup: changesView(context) };
    case 'group':
      return { title: `Group ${route.code}`, markup: groupView(context, route.code) };
    case 'skill': {
      const id = keysOf(context.index, 'skills').idOf(route.key) ?? route.key;
      return { title: skill(context.index, id, inLanguage(context)).label, markup: skillView(context, id) };
    }
    case 'profile': {
      const skills = skillRefs(context, route.skills);
      return { title: 'My profile', markup: profileView(context, skills), picked: skills.map(({ id }) => id) };
    }
    case 'occupation': {
      const from = occupationRef(context, route.key);
      const other = route.other === undefined ? undefined : occupationRef(context, route.other);
      const page = { from, section: route.section, ...(other === undefined ? {} : { other }) };
      return { title: from.label, markup: occupationView(context, page), from };
    }
    case 'card': {
      const from = occupationRef(context, route.key);
      return { title: from.label, markup: cardView(context, from), from };
    }
    case 'unknown':
      return { title: 'Not here', markup: notHere(`Nothing is at “${route.path}”.`, context) };
  }
}

function occupationRef(context: ViewContext, key: string): ConceptRef {
  const id = keysOf(context.index, 'occupations').idOf(key) ?? key;
  const { label, code, ...rest } = occupation(context.index, id, inLanguage(context));
  return { id: rest.id, label, ...(code === undefined ? {} : { code }) };
}

function skillRefs(context: ViewContext, keys: readonly string[]): ConceptRef[] {
  const { idOf } = keysOf(context.index, 'skills');
  return keys.flatMap((key): ConceptRef[] => {
    const id = idOf(key);
    return id === null ? [] : [{ id, label: skill(context.index, id, inLanguage(context)).label }];
  });
}

/** What an address may have meant, where its code is nobody's. */
function notHere(message: string, context: ViewContext, near: readonly number[] = []): Markup {
  const refs = near.slice(0, NEAR_CODES).map((row) => conceptRef(context.index, 'occupations', row, context.language));
  const meant =
    refs.length > 0 &&
    html`<p>It may have meant:</p><ul>${refs.map((ref) => html`<li>${occupationLink(context, ref)} <span class="code">${ref.code}</span></li>`)}</ul>`;
  return html`<header class="page-head"><div class="page-title"><h1 tabindex="-1">Not here</h1></div></header>${empty(message)}${meant}<p><a class="button" href="#/">To the first page</a></p>`;
}
