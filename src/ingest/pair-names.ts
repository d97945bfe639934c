import type { Columns } from './columns.ts';

/** How the columns of an edge list are called. Those left out are looked for under their usual names. */
export interface PairNames {
  /** Identifier (or simply the name) of the occupation. Usual: `occupation`, `job`, `role`, `job title`, … */
  readonly occupation?: string | undefined;
  /** Identifier (or simply the name) of the skill. Usual: `skill`, `skill name`, `competence`, … */
  readonly skill?: string | undefined;
  /** Weight: a finite number of at least 0. Usual: `weight`, `importance`, `share`. */
  readonly weight?: string | undefined;
  /** `essential`, `optional` or `rated`. Usual: `kind`, `relation type`. */
  readonly kind?: string | undefined;
  readonly occupationLabel?: string | undefined;
  readonly skillLabel?: string | undefined;
  /** Code of the group that classifies the occupation. */
  readonly groupCode?: string | undefined;
  /** The block of skills the skill belongs to. */
  readonly layer?: string | undefined;
  /** Text that describes the occupation. */
  readonly description?: string | undefined;
  /** Alternative titles of the occupation: one a line, or with ` | ` between them. */
  readonly altLabels?: string | undefined;
  readonly skillDescription?: string | undefined;
  readonly skillAltLabels?: string | undefined;
  /** The broader skill, or the group of skills, by identifier or name. */
  readonly broaderSkill?: string | undefined;
}

export type PairField = keyof PairNames;

/** Where an edge list holds what; -1 where it does not. */
export type PairPositions = Readonly<Record<PairField, number>>;

/** Names that columns go by, the clearer first; letters and digits count, so that `Job_Title` is `job title`. */
const usualNames: Readonly<Record<PairField, readonly string[]>> = {
  occupation: [
    ...[
      'occupation',
      'occupation uri',
      'occupation id',
      'occupation code',
      'job',
      'job id',
      'job code',
      'role',
      'role id',
    ],
    ...['position', 'profession', 'onet soc code', 'soc code', 'isco code', 'occupations', 'jobs', 'roles'],
    ...['occupation title', 'occupation name', 'job title', 'job name', 'role title'],
    ...['role name', 'position title', 'profession name', 'title'],
  ],
  skill: [
    ...['skill', 'skill uri', 'skill id', 'skill code', 'competence', 'competency', 'competence id', 'competency id'],
    ...['skills', 'competences', 'competencies', 'required skills', 'skill name', 'skill title'],
    ...['competence name', 'competency name', 'element id', 'element name', 'ability', 'requirement', 'requirements'],
  ],
  weight: ['weight', 'importance', 'share'],
  kind: ['kind', 'relation type', 'relation'],
  occupationLabel: [
    ...['occupation label', 'occupation title', 'occupation name', 'job title', 'job name', 'job label', 'role title'],
    ...['role name', 'position title', 'profession name'],
  ],
  skillLabel: ['skill label', 'skill name', 'skill title', 'competence name', 'competency name', 'element name'],
  groupCode: ['group code', 'isco group', 'occupation group', 'job family code'],
  layer: ['layer', 'skill layer'],
  description: ['occupation description', 'job description', 'description'],
  altLabels: ['alt labels', 'alternative labels', 'alternative titles', 'alternate titles', 'other titles', 'synonyms'],
  skillDescription: ['skill description', 'competence description'],
  skillAltLabels: ['skill alt labels', 'skill alternative labels', 'skill synonyms'],
  broaderSkill: ['broader skill', 'skill group', 'skill category', 'parent skill'],
};

export const pairFields: readonly PairField[] = /* @__PURE__ */ Object.keys(usualNames) as PairField[];

/**
 * Where the columns of an edge list are: those that are named must be there, the others are looked for.
 *
 * @throws SkillGraphError `MISSING_COLUMN` that names the columns found, and says how to name others.
 */
export function pairPositions(columns: Columns, names: PairNames): PairPositions {
  const taken = new Set<number>();
  const found: Partial<Record<PairField, number>> = {};
  for (const field of pairFields) {
    const name = names[field];
    if (name === undefined) continue;
    found[field] = columns.need(name);
    taken.add(found[field]);
  }
  for (const field of pairFields)
    if (found[field] === undefined) {
      found[field] = usualNames[field].map((name) => columns.find(name)).find((at) => at >= 0 && !taken.has(at)) ?? -1;
      if (found[field] >= 0) taken.add(found[field]);
    }
  for (const field of ['occupation', 'skill'] as const)
    if (found[field]! < 0)
      throw columns.missing(
        usualNames[field].slice(0, field === 'occupation' ? 5 : 4),
        `Say which column names the ${field}: columns: { ${field}: '…' } (--columns ${field}=…).`,
      );
  return found as PairPositions;
}
