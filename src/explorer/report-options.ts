import type { SkillIndex } from '../compact/skill-index.ts';
import { occupation } from '../query/accessors.ts';
import { askedOf, askForms, type OptionForms } from '../query/answer/ask.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { ViewContext } from './view/context.ts';
import { bestMatch, destinations } from './view/occupation-sections.ts';

/** In which language a report is, what it compares with, and how long its list is. */
export interface ReportOptions {
  /** Language of labels and texts; the index's own where there are none in it. */
  readonly language?: string | undefined;
  /** The occupation to compare with and to find ways to. Default: the most similar one, and one or two steps ahead. */
  readonly to?: string | undefined;
  /** How many similar occupations. Default 10. */
  readonly similar?: number | undefined;
}

const forms: OptionForms<ReportOptions> = { ...askForms, to: 'text', similar: 0 };

/** What a report is about. */
export interface ReportSubject {
  readonly context: ViewContext;
  readonly from: ConceptRef;
  /** Where the gap leads; absent where nothing is alike. */
  readonly gapTo?: ConceptRef;
  /** Where the pathways lead. */
  readonly pathTo?: ConceptRef;
  readonly similar: number;
}

/** @throws SkillGraphError `BAD_INPUT` for what is no index; `BAD_OPTION`; `UNKNOWN_OCCUPATION`, `AMBIGUOUS`. */
export function reportSubject(index: SkillIndex, name: string, options: ReportOptions): ReportSubject {
  const { language, to, similar = 10 } = askedOf(index, options, forms);
  const context: ViewContext = {
    index,
    printed: true,
    links: sourceLinks,
    ...(language === undefined ? {} : { language }),
  };
  const from = refOf(context, name);
  const given = to === undefined ? undefined : refOf(context, to);
  const gapTo = given ?? bestMatch(context, from);
  const pathTo = given ?? destinations(context, from)[0];
  return {
    context,
    from,
    similar,
    ...(gapTo === undefined ? {} : { gapTo }),
    ...(pathTo === undefined ? {} : { pathTo }),
  };
}

/** A report stands alone: concepts lead to their source, where their id is a web address. */
const sourceLinks: ViewContext['links'] = {
  occupation: ({ id }) => webAddress(id),
  skill: ({ id }) => webAddress(id),
  group: () => undefined,
};

export function webAddress(id: string): string | undefined {
  return /^https?:\/\//.test(id) ? id : undefined;
}

function refOf(context: ViewContext, name: string): ConceptRef {
  const { language } = context;
  const { id, label, code } = occupation(context.index, name, language === undefined ? {} : { language });
  return { id, label, ...(code === undefined ? {} : { code }) };
}
