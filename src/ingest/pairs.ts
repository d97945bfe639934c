import { createCatalogue, type OccupationInput, type SkillInput } from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import type { Catalogue, Issue, IssueCode, RequirementKind, Source } from '../catalogue/types.ts';
import { requirementKinds } from '../catalogue/types.ts';
import { Columns, readTables, type Table, type TableReader, type TableSink } from './table.ts';

/** How the columns of an edge list are called. Those left out are looked for under the name of their field. */
export interface PairNames {
  /** Identifier (or simply the name) of the occupation. Default `occupation`. */
  readonly occupation?: string;
  /** Identifier (or simply the name) of the skill. Default `skill`. */
  readonly skill?: string;
  /** Weight: a finite number of at least 0. Default `weight`. */
  readonly weight?: string;
  /** `essential`, `optional` or `rated`. Default `kind`. */
  readonly kind?: string;
  /** Default `occupationLabel`. */
  readonly occupationLabel?: string;
  /** Default `skillLabel`. */
  readonly skillLabel?: string;
  /** Code of the group that classifies the occupation. Default `groupCode`. */
  readonly groupCode?: string;
  /** The block of skills the skill belongs to. Default `layer`. */
  readonly layer?: string;
}

/** How an edge list is to be read. */
export interface PairsOptions {
  readonly columns?: PairNames;
  /** The kind of pairs that state none. Default: `rated` with a weight column, else `essential`. */
  readonly kind?: RequirementKind;
  readonly source?: Source;
  /** Language code of the labels. Default `und`. */
  readonly language?: string;
}

/**
 * A catalogue from a generic edge list: one row per occupation–skill pair, columns named by the caller. Only the two
 * ends are needed; an identifier without a label is its own label.
 *
 * @throws SkillGraphError `MISSING_COLUMN` where a needed, or an explicitly named, column is not there;
 * `EMPTY_CATALOGUE`.
 *
 * @example
 * fromPairs({ file: 'jobs.csv', rows: [['job', 'skill', 'share'], ['cook', 'soups', '0.8']] },
 *   { columns: { occupation: 'job', weight: 'share' } });
 */
export function fromPairs(table: Table, options: PairsOptions = {}): Catalogue {
  return readTables(new PairsReader(options), [table]);
}

/** Reads an edge list as it streams by; see {@link fromPairs}. */
export class PairsReader implements TableReader {
  readonly issues: Issue[] = [];
  readonly #options: PairsOptions;
  readonly #occupations = new Map<string, OccupationInput>();
  readonly #skills = new Map<string, SkillInput>();
  #requirements = new RequirementDraft('pairs');

  constructor(options: PairsOptions) {
    this.#options = options;
  }

  select(files: readonly string[]): readonly string[] {
    return files;
  }

  open(file: string, header: readonly string[]): TableSink {
    const columns = new Columns(file, header);
    const names = this.#options.columns ?? {};
    const optional = (field: keyof PairNames): number =>
      names[field] === undefined ? columns.find(field) : columns.need(names[field]);
    const at = {
      occupation: columns.need(names.occupation ?? 'occupation'),
      skill: columns.need(names.skill ?? 'skill'),
      weight: optional('weight'),
      kind: optional('kind'),
      occupationLabel: optional('occupationLabel'),
      skillLabel: optional('skillLabel'),
      groupCode: optional('groupCode'),
      layer: optional('layer'),
    };
    const usualKind = this.#options.kind ?? (at.weight >= 0 ? 'rated' : 'essential');
    const requirements = new RequirementDraft(file);
    this.#requirements = requirements;
    return {
      row: (fields, row) => {
        const text = (column: number): string => fields[column]?.trim() ?? '';
        const issue = (code: IssueCode, message: string): void => void this.issues.push({ code, file, row, message });
        const occupation = text(at.occupation);
        const skill = text(at.skill);
        if (occupation === '' || skill === '')
          return issue('MISSING_ID', 'The pair lacks its occupation or its skill; it is left out.');
        const pair = `${occupation} – ${skill}`;
        const weight = at.weight < 0 ? Number.NaN : weightOf(text(at.weight));
        if (weight === null)
          return issue(
            'BAD_NUMBER',
            `The weight "${text(at.weight)}" of ${pair} is not a number of at least 0; the pair is left out.`,
          );
        if (at.weight >= 0 && Number.isNaN(weight))
          issue('BLANK_VALUE', `The weight of ${pair} is blank; it counts as not stated.`);
        const stated = text(at.kind).toLowerCase();
        const kind = requirementKinds.find((known) => known === stated);
        if (kind === undefined && stated !== '')
          issue(
            'UNKNOWN_VALUE',
            `The kind "${stated}" of ${pair} is none of ${requirementKinds.join(', ')}; ${usualKind} is taken.`,
          );
        this.#name(fields, at, { file, row });
        requirements.add(occupation, skill, kind ?? usualKind, weight, Number.NaN, row);
      },
    };
  }

  finish(): Catalogue {
    return createCatalogue({
      occupations: [...this.#occupations.values()],
      skills: [...this.#skills.values()],
      requirements: this.#requirements,
      issues: this.issues,
      ...(this.#options.source === undefined ? {} : { source: this.#options.source }),
      ...(this.#options.language === undefined ? {} : { language: this.#options.language }),
    });
  }

  /** One record per distinct statement about a concept; statements that differ are merged, and reported, later. */
  #name(
    fields: readonly string[],
    at: Readonly<Record<keyof PairNames, number>>,
    place: { file: string; row: number },
  ): void {
    const occupation = fields[at.occupation]!.trim();
    const occupationLabel = fields[at.occupationLabel] || occupation;
    const groupCode = fields[at.groupCode]?.trim() ?? '';
    const occupationKey = `${occupation}\n${occupationLabel}\n${groupCode}`;
    if (!this.#occupations.has(occupationKey))
      this.#occupations.set(occupationKey, {
        id: occupation,
        label: occupationLabel,
        ...(groupCode === '' ? {} : { groupCode }),
        ...place,
      });
    const skill = fields[at.skill]!.trim();
    const skillLabel = fields[at.skillLabel] || skill;
    const layer = fields[at.layer]?.trim() ?? '';
    const skillKey = `${skill}\n${skillLabel}\n${layer}`;
    if (!this.#skills.has(skillKey))
      this.#skills.set(skillKey, { id: skill, label: skillLabel, ...(layer === '' ? {} : { layer }), ...place });
  }
}

/** NaN where blank, null where unreadable. A decimal comma is read as a point. */
function weightOf(stated: string): number | null {
  if (stated === '' || /^n\/?a$/i.test(stated)) return Number.NaN;
  const value = Number(/^\d*,\d+$/.test(stated) ? stated.replace(',', '.') : stated);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
