import type { ExposureClass } from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { type CompositionShare, composition } from './composition.ts';
import type { LentFrom } from './lens/lens-answers.ts';
import { type StartingPoint, startingRows } from './lens/starting-points.ts';
import { inOrderOfWorth, LEAST_DEGREE, type TellingSkill, tellingSkills } from './lens/telling-skills.ts';
import { taskRows, type UsualTask } from './lens/usual-tasks.ts';
import { similarOccupations } from './similar-occupations.ts';
import { lentFrom } from './traits.ts';

export interface OccupationSummaryOptions extends Ask {
  /** The occupation to tell it from. Default: the one most like it. */
  readonly than?: string | undefined;
  /** How many skills, tasks and starting points to name. Default 5. */
  readonly limit?: number | undefined;
}

/** A skill with how common it is. */
export interface SummarySkill extends ConceptRef {
  readonly kind: TellingSkill['kind'];
  /** How many of `of` occupations ask for it. */
  readonly degree: number;
  readonly of: number;
}

/** What people in the occupation do. */
export interface SummaryTasks extends LentFrom {
  /** By weight, then frequency and importance, then as the source numbers them. Sources order no tasks in a day, and neither does this. */
  readonly usual: readonly UsualTask[];
  readonly count: number;
  /** New tasks that the statements do not hold yet. */
  readonly emerging: readonly string[];
  /** Shares of the weight of tasks by exposure class, as a model and as people label them. */
  readonly model: Readonly<Record<ExposureClass, number>> | null;
  readonly people: Readonly<Record<ExposureClass, number>> | null;
  /** Who labelled, where it is another source. */
  readonly exposureSource?: Source;
}

/** What one asks about an occupation, answered as data. */
export interface OccupationSummary extends Answered {
  /** What tells it from others: essential before optional, rare before common. */
  readonly mostImportant: readonly SummarySkill[];
  /** What is essential here and asked for hardly anywhere else: by fewer than five occupations, and one in ten. */
  readonly hardlyElsewhere: readonly SummarySkill[];
  /** What is expected here as in many jobs: its most common requirements. */
  readonly alsoExpected: readonly SummarySkill[];
  /** How it differs from another occupation. */
  readonly differs: {
    readonly from: ConceptRef;
    readonly shared: number;
    readonly onlyHere: readonly SummarySkill[];
    readonly onlyThere: readonly SummarySkill[];
    /** Skill groups whose shares differ most. */
    readonly composition: readonly CompositionShare[];
  } | null;
  /** Who could move here from the same level or below without a step down, most like first. */
  readonly startingPoints: readonly StartingPoint[];
  /** What tells the occupation most of what is essential to it and none of several starting points holds: at most three skills. */
  readonly missingThroughout: readonly ConceptRef[];
  readonly tasks: SummaryTasks | null;
}

const forms: OptionForms<OccupationSummaryOptions> = { ...askForms, than: 'text', limit: 0 };

/** How many skills a starting point is said to lack, and how many groups are compared. */
const FEW = 3;

/**
 * Answers to what people ask of an occupation, as data to word: which skills matter most, how it differs from one like it,
 * where to start from, what people in it do.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export function occupationSummary(
  index: SkillIndex,
  occupation: string,
  options?: OccupationSummaryOptions,
): OccupationSummary | Insufficient {
  const { language, than, limit = 5 } = askedOf(index, options, forms);
  const { row, by } = findConcept(index, 'occupations', occupation);
  const subject = { kind: 'occupation', ...conceptRef(index, 'occupations', row, language), matchedBy: by } as const;
  const own = tellingSkills(index, row);
  if (own.length === 0) return insufficientSubject(subject);
  const skillView = ({ skill, kind, degree }: TellingSkill): SummarySkill => ({
    ...conceptRef(index, 'skills', skill, language),
    kind,
    degree,
    of: index.occupationCount,
  });
  const mostImportant = own.filter(({ degree }) => degree >= LEAST_DEGREE).slice(0, limit);
  const hardlyElsewhere = own.filter(
    ({ kind, degree }) => kind !== 'optional' && degree < LEAST_DEGREE && 10 * degree <= index.occupationCount,
  );
  const told = new Set([...mostImportant, ...hardlyElsewhere]);
  const alsoExpected = own
    .filter((entry) => !told.has(entry))
    .sort((a, b) => b.degree - a.degree || a.skill - b.skill)
    .slice(0, limit);
  const skillRef = (skill: number): ConceptRef => conceptRef(index, 'skills', skill, language);
  const starts = startingRows(index, row, { limit, skills: FEW });
  return {
    status: 'ok',
    subject,
    asked: {},
    mostImportant: mostImportant.map(skillView),
    hardlyElsewhere: hardlyElsewhere
      .sort((a, b) => b.degree - a.degree || a.skill - b.skill)
      .slice(0, limit)
      .map(skillView),
    alsoExpected: alsoExpected.map(skillView),
    differs: difference(index, row, otherRow(index, subject.id, than), skillView, language),
    startingPoints: starts.points.map(({ row: from, likeness, missing }) => ({
      ...conceptRef(index, 'occupations', from, language),
      score: likeness,
      missing: missing.map(skillRef),
    })),
    missingThroughout: starts.missingThroughout.map(skillRef),
    tasks: summaryTasks(index, row, limit),
  };
}

/** The occupation to tell it from: the one named, or the one most like it; −1 where there is none. */
function otherRow(index: SkillIndex, id: string, than: string | undefined): number {
  if (than !== undefined) return findConcept(index, 'occupations', than).row;
  const like = similarOccupations(index, id, { limit: 1 });
  const [first] = like.status === 'ok' ? like.results : [];
  return first === undefined ? -1 : findConcept(index, 'occupations', first.id).row;
}

function difference(
  index: SkillIndex,
  row: number,
  other: number,
  skillView: (skill: TellingSkill) => SummarySkill,
  language: string | undefined,
): OccupationSummary['differs'] {
  if (other < 0 || other === row) return null;
  const [own, others] = [tellingSkills(index, row), tellingSkills(index, other)];
  const [here, there] = [own, others].map((list) => new Set(list.map(({ skill }) => skill)));
  const rarest = (list: readonly TellingSkill[], known: ReadonlySet<number>): SummarySkill[] =>
    inOrderOfWorth(list.filter(({ skill }) => !known.has(skill)))
      .slice(0, FEW)
      .map(skillView);
  const ids = index.occupations.ids;
  const made = composition(index, ids.at(row), { beside: ids.at(other), language });
  const apart = ({ share, beside }: CompositionShare): number => Math.abs(share - beside!.share);
  return {
    from: conceptRef(index, 'occupations', other, language),
    shared: own.filter(({ skill }) => there!.has(skill)).length,
    onlyHere: rarest(own, there!),
    onlyThere: rarest(others, here!),
    composition: [...made.results].sort((a, b) => apart(b) - apart(a) || (a.id < b.id ? -1 : 1)).slice(0, FEW),
  };
}

function summaryTasks(index: SkillIndex, row: number, limit: number): SummaryTasks | null {
  const found = taskRows(index, row);
  if (found === null) return null;
  const { table, donors, tasks, model, people } = found;
  return {
    ...lentFrom(table, donors),
    usual: tasks.slice(0, limit),
    count: tasks.length,
    emerging: donors.flatMap(({ at }) =>
      table.tasks[at]!.filter(({ emerging }) => emerging === true).map(({ text }) => text),
    ),
    model,
    people,
    ...(table.exposureSource === undefined ? {} : { exposureSource: table.exposureSource }),
  };
}
