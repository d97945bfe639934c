import { isSource } from '../catalogue/catalogue-forms.ts';
import { createCatalogue, type OccupationInput, type SkillInput } from '../catalogue/create-catalogue.ts';
import { checkForm, type Forms, isText, later, oneOf, such } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { cleanLines, cleanText } from '../catalogue/text.ts';
import type { Catalogue, Issue, IssueCode, RequirementKind, Source } from '../catalogue/types.ts';
import { requirementKinds } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { cellList, cellNumber, cellText, cellWord } from './cells.ts';
import { Columns } from './columns.ts';
import { columnsOf, isTable, isTables } from './input-forms.ts';
import { LabelReader } from './pair-labels.ts';
import { type PairNames, type PairPositions, pairFields, pairPositions } from './pair-names.ts';
import { isPlain, PlainPairs } from './plain-pairs.ts';
import { feedTable, readTables } from './read-tables.ts';
import { finds, type Table, type TableReader, type TableSink } from './table.ts';
import { reportUnsplitSkills } from './unsplit-skills.ts';

export type { PairNames } from './pair-names.ts';

/** How an edge list is to be read. */
export interface PairsOptions {
  readonly columns?: PairNames | undefined;
  /** The kind of pairs that state none. Default: `rated` with a weight column, else `essential`. */
  readonly kind?: RequirementKind | undefined;
  /** What separates skills where one field lists several, such as `,`. Default: a field is one skill. */
  readonly splitSkills?: string | undefined;
  /** Tables that say what identifiers are called, for an edge list of bare codes. */
  readonly labels?: Table | readonly Table[] | undefined;
  readonly source?: Source | undefined;
  /** Language code of the labels. Default `und`. */
  readonly language?: string | undefined;
}

/** The forms of the options. */
export const pairsForms: Forms<PairsOptions> = {
  columns: /* @__PURE__ */ later(() => columnsOf(...pairFields)),
  kind: /* @__PURE__ */ later(() => oneOf(requirementKinds)),
  splitSkills: /* @__PURE__ */ later(() =>
    such((value) => typeof value === 'string' && value.trim() !== '', 'what separates skills in a field, such as ","'),
  ),
  labels: (value) => (Array.isArray(value) ? isTables : isTable)(value),
  source: isSource,
  language: isText,
};

/**
 * A catalogue from a generic edge list, or several: one row per occupation–skill pair, columns named by the caller or
 * found by their usual names. Only the two ends are needed; an identifier without a label is its own label.
 *
 * @throws SkillGraphError `MISSING_COLUMN` where a needed, or an explicitly named, column is not there;
 * `EMPTY_CATALOGUE`; `BAD_OPTION`.
 *
 * @example
 * fromPairs({ file: 'jobs.csv', rows: [['job', 'skill', 'share'], ['cook', 'soups', '0.8']] },
 *   { columns: { occupation: 'job', weight: 'share' } });
 */
export function fromPairs(tables: Table | readonly Table[], options: PairsOptions = {}): Catalogue {
  const { labels = [], ...own } = checkOptions(options, pairsForms);
  const reader = new PairsReader(own);
  for (const table of listed(labels)) feedTable(reader.labels, table);
  return readTables(reader, listed(tables));
}

function listed(tables: Table | readonly Table[]): readonly Table[] {
  checkForm('tables', tables, (given) => (Array.isArray(given) ? null : isTable(given)));
  return 'rows' in tables ? [tables] : tables;
}

/** Reads edge lists as they stream by; see {@link fromPairs}. */
export class PairsReader implements TableReader {
  readonly issues: Issue[] = [];
  /** Takes tables of labels, before or after the pairs. */
  readonly labels: LabelReader = new LabelReader(this.issues);
  readonly #options: Omit<PairsOptions, 'labels'>;
  readonly #occupations = new Map<string, OccupationInput>();
  readonly #skills = new Map<string, SkillInput>();
  readonly #groups = new Map<string, string>();
  readonly #requirements = new RequirementDraft('pairs');
  readonly #plain = new PlainPairs(this.#requirements);

  constructor(options: Omit<PairsOptions, 'labels'>) {
    this.#options = options;
    const { splitSkills, kind } = options;
    if (splitSkills !== undefined && (typeof splitSkills !== 'string' || splitSkills.trim() === ''))
      throw new SkillGraphError('BAD_OPTION', 'splitSkills takes what separates skills in a field, such as ",".');
    if (kind !== undefined && !requirementKinds.includes(kind))
      throw new SkillGraphError('BAD_OPTION', `kind is "${kind}"; give one of ${requirementKinds.join(', ')}.`);
  }

  select(files: readonly string[]): readonly string[] {
    return files;
  }

  fits(file: string, header: readonly string[]): boolean {
    return finds(() => pairPositions(new Columns(file, header), this.#options.columns ?? {}));
  }

  open(file: string, header: readonly string[]): TableSink {
    this.#requirements.statedIn(file);
    const at = pairPositions(new Columns(file, header), this.#options.columns ?? {});
    const usualKind = this.#options.kind ?? (at.weight >= 0 ? 'rated' : 'essential');
    const pair = (fields: readonly string[], row: number): void => this.#pair({ fields, at, file, row, usualKind });
    if (this.#options.splitSkills !== undefined || !isPlain(at)) return { row: pair };
    const naming = (concepts: Map<string, OccupationInput>) => {
      return (id: string, label: string, row: number): void => {
        const key = statementKey(id, id);
        if (!concepts.has(key)) concepts.set(key, { id, label, file, row });
      };
    };
    return this.#plain.sink({
      at,
      usualKind,
      unusual: pair,
      nameOccupation: naming(this.#occupations),
      nameSkill: naming(this.#skills),
    });
  }

  finish(): Catalogue {
    const occupations = [...this.#occupations.values()].map((concept) => this.#labelled(concept));
    const skills = [...this.#skills.values()].map((concept) => this.#labelled(concept));
    this.labels.reportUnused();
    if (this.#options.splitSkills === undefined) reportUnsplitSkills(skills, this.#requirements, this.issues);
    const known = new Set(skills.map(({ id }) => id));
    return createCatalogue({
      occupations,
      skills,
      groups: [...this.#groups]
        .filter(([id]) => !known.has(id))
        .map(([id, file]) => ({ id, label: this.labels.of(id)?.label ?? id, pillar: 'skill', file })),
      requirements: this.#requirements,
      issues: this.issues,
      ...(this.#options.source === undefined ? {} : { source: this.#options.source }),
      ...(this.#options.language === undefined ? {} : { language: this.#options.language }),
    });
  }

  #pair(stated: Stated): void {
    const { fields, at, file, row, usualKind } = stated;
    const issue = (code: IssueCode, message: string): void => void this.issues.push({ code, file, row, message });
    const occupation = cellText(fields, at.occupation);
    const names = this.#skillNames(fields, at);
    const skills = [...names.keys()];
    if (occupation === '' || skills.length === 0) {
      issue('MISSING_ID', 'The pair lacks its occupation or its skill; it is left out.');
      return;
    }
    const pair = `${occupation} – ${skills.join(', ')}`;
    const number = cellNumber(fields, at.weight);
    const unusable =
      number.value === null ? (number.why === 'blank' ? null : number.why) : number.value < 0 ? 'is below 0' : null;
    if (unusable !== null) {
      const weight = cellText(fields, at.weight);
      issue('BAD_NUMBER', `The weight "${weight}" of ${pair} ${unusable}. The pair is left out.`);
      return;
    }
    if (at.weight >= 0 && number.value === null)
      issue('BLANK_VALUE', `The weight of ${pair} is blank; it counts as not stated.`);
    const word = cellWord(fields, at.kind);
    const kind = requirementKinds.find((known) => known === word);
    if (kind === undefined && word !== '')
      issue(
        'UNKNOWN_VALUE',
        `The kind "${word}" of ${pair} is none of ${requirementKinds.join(', ')}; ${usualKind} is taken.`,
      );
    this.#nameOccupation(occupation, stated);
    for (const [skill, name] of names) {
      this.#nameSkill(skill, names.size === 1 ? fields[at.skillLabel] || name : name, stated);
      this.#requirements.add(occupation, skill, kind ?? usualKind, number.value ?? Number.NaN, Number.NaN, row);
    }
  }

  /** Skills of a field by identifier, each as it is written. */
  #skillNames(fields: readonly string[], at: PairPositions): ReadonlyMap<string, string> {
    const { splitSkills } = this.#options;
    const field = fields[at.skill] ?? '';
    const names = new Map<string, string>();
    for (const part of splitSkills === undefined ? [field] : cellList(field, splitSkills)) {
      const id = cleanText(part);
      if (id !== '' && !names.has(id)) names.set(id, part.trim());
    }
    return names;
  }

  /** One record per distinct statement about a concept; statements that differ are merged, and reported, later. */
  #nameOccupation(id: string, { fields, at, file, row }: Stated): void {
    const label = fields[at.occupationLabel] || fields[at.occupation]!.trim();
    const groupCode = cellText(fields, at.groupCode);
    const description = cleanLines(fields[at.description] ?? '');
    const altLabels = fields[at.altLabels] ?? '';
    const key = statementKey(id, cleanText(label), groupCode, description, altLabels);
    if (this.#occupations.has(key)) return;
    this.#occupations.set(key, {
      id,
      label,
      ...(groupCode === '' ? {} : { groupCode }),
      ...(description === '' ? {} : { description }),
      ...(altLabels === '' ? {} : { altLabels: cellList(altLabels) }),
      file,
      row,
    });
  }

  #nameSkill(id: string, label: string, { fields, at, file, row }: Stated): void {
    const layer = cellText(fields, at.layer);
    const description = cleanLines(fields[at.skillDescription] ?? '');
    const altLabels = fields[at.skillAltLabels] ?? '';
    const broader = cellText(fields, at.broaderSkill);
    const key = statementKey(id, cleanText(label), layer, description, altLabels, broader);
    if (this.#skills.has(key)) return;
    if (broader !== '' && !this.#groups.has(broader)) this.#groups.set(broader, file);
    this.#skills.set(key, {
      id,
      label,
      ...(layer === '' ? {} : { layer }),
      ...(description === '' ? {} : { description }),
      ...(altLabels === '' ? {} : { altLabels: cellList(altLabels) }),
      ...(broader === '' ? {} : { broader: [broader] }),
      file,
      row,
    });
  }

  /** What the edge list says of a concept counts; what it leaves out is taken from the tables of labels. */
  #labelled<T extends OccupationInput | SkillInput>(concept: T): T {
    const entry = this.labels.of(concept.id);
    if (entry === undefined) return concept;
    return {
      ...concept,
      ...(cleanText(concept.label) === concept.id ? { label: entry.label } : {}),
      ...(concept.altLabels === undefined && entry.altLabels.length > 0 ? { altLabels: entry.altLabels } : {}),
      ...(concept.description === undefined && entry.description !== '' ? { description: entry.description } : {}),
    };
  }
}

/** What a concept is known by: what is stated of it, or its identifier where nothing is, so that a million need no further texts. */
function statementKey(id: string, label: string, ...further: readonly string[]): string {
  if (further.some((text) => text !== '')) return JSON.stringify([id, label, ...further]);
  return label === id && !id.startsWith('[') ? id : JSON.stringify([id, label]);
}

/** One row of an edge list, and where it holds what. */
interface Stated {
  readonly fields: readonly string[];
  readonly at: PairPositions;
  readonly file: string;
  readonly row: number;
  readonly usualKind: RequirementKind;
}
