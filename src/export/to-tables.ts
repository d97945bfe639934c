import { requirementKinds } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { askedOf, weightingForm } from '../query/answer/ask.ts';
import { matrixOf } from '../similarity/matrix.ts';
import { defaultWeighting } from '../similarity/method.ts';
import { adamicAdar, newman, resourceAllocation, sharedOf } from '../similarity/metric.ts';
import { subjectVector } from '../similarity/subject.ts';
import { flat, type Weighting } from '../similarity/weighting.ts';

/** A table for a database: its columns with their SQL types, and its rows in the order of the columns. */
export interface ExportedTable {
  readonly name: 'occupations' | 'skills' | 'requirements';
  readonly columns: readonly (readonly [name: string, type: 'INTEGER' | 'DOUBLE' | 'VARCHAR'])[];
  /** The rows, made as they are read, in the order of the columns. */
  readonly rows: () => Iterable<readonly (string | number)[]>;
}

/** How requirements are weighed in exported tables. */
export interface TablesOptions {
  /** Default: the index's own. */
  readonly weighting?: Weighting | undefined;
}

/**
 * The graph as three tables that the queries of {@link toSql} read: occupations with their totals, skills with what one of
 * them weighs in a profile and adds to metrics that go by degree, requirements with their weights. Rows go by number:
 * ties are broken by it, not by the order of texts. Logarithms are in the tables, because engines differ in them.
 *
 * @throws SkillGraphError `UNSUPPORTED` for a weighting under which a skill of a profile weighs more or less by how many
 * others there are.
 *
 * @example
 * for (const { name, rows } of toTables(index)) console.log(name, [...rows()].length);
 */
export function toTables(index: SkillIndex, options: TablesOptions = {}): ExportedTable[] {
  const { weighting = defaultWeighting(index) } = askedOf<TablesOptions>(index, options, { weighting: weightingForm });
  const matrix = matrixOf(index, weighting);
  const own = skillWeights(index, weighting);
  const { occupations, skills, requirements, requiredBy } = index;
  return [
    {
      name: 'occupations',
      columns: [
        ['occupation', 'INTEGER'],
        ['id', 'VARCHAR'],
        ['label', 'VARCHAR'],
        ['code', 'VARCHAR'],
        ['size', 'DOUBLE'],
        ['total', 'DOUBLE'],
        ['length', 'DOUBLE'],
      ],
      rows: function* () {
        for (let row = 0; row < index.occupationCount; row++)
          yield [
            row,
            occupations.ids.at(row),
            occupations.labels().at(row),
            occupations.codes.at(row),
            matrix.rows.offsets[row + 1]! - matrix.rows.offsets[row]!,
            matrix.sums[row]!,
            matrix.norms[row]!,
          ];
      },
    },
    {
      name: 'skills',
      columns: [
        ['skill', 'INTEGER'],
        ['id', 'VARCHAR'],
        ['label', 'VARCHAR'],
        ['degree', 'INTEGER'],
        ['weight', 'DOUBLE'],
        ['adamic_adar', 'DOUBLE'],
        ['resource_allocation', 'DOUBLE'],
        ['newman', 'DOUBLE'],
      ],
      rows: function* () {
        for (let row = 0; row < index.skillCount; row++) {
          const degree = requiredBy.offsets[row + 1]! - requiredBy.offsets[row]!;
          const adds = [adamicAdar, resourceAllocation, newman].map((metric) => sharedOf(metric)(1, 1, degree));
          yield [row, skills.ids.at(row), skills.labels().at(row), degree, own[row]!, ...adds];
        }
      },
    },
    {
      name: 'requirements',
      columns: [
        ['occupation', 'INTEGER'],
        ['skill', 'INTEGER'],
        ['kind', 'VARCHAR'],
        ['weight', 'DOUBLE'],
      ],
      rows: function* () {
        const { offsets, targets } = matrix.rows;
        for (let row = 0; row < index.occupationCount; row++) {
          let at = requirements.offsets[row]!;
          for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
            while (requirements.targets[at] !== targets[edge]) at++;
            yield [row, targets[edge]!, requirementKinds[requirements.kinds[at]!]!, matrix.weights?.[edge] ?? 1];
          }
        }
      },
    },
  ];
}

/** What each skill weighs in a profile, which must not depend on what else is in it. */
function skillWeights(index: SkillIndex, weighting: Weighting): Float64Array {
  const own = new Float64Array(index.skillCount);
  if (weighting === flat) return own.fill(1);
  const weightsOf = (skills: Uint32Array): Float64Array => {
    const subject = { row: -1, skills, kinds: new Uint8Array(skills.length), importance: null, levels: null };
    const { columns, weights } = subjectVector(index, weighting, subject);
    const found = new Float64Array(index.skillCount);
    for (let i = 0; i < columns.length; i++) found[columns[i]!] = weights?.[i] ?? 1;
    return found;
  };
  for (let skill = 0; skill < own.length; skill++) own[skill] = weightsOf(Uint32Array.of(skill))[skill]!;
  const together = weightsOf(Uint32Array.from(own.keys()));
  if (own.some((weight, skill) => weight !== together[skill]))
    throw new SkillGraphError(
      'UNSUPPORTED',
      `Under ${weighting.name} a skill of a profile weighs more or less by what else is in it; a table of skills cannot hold that. Take flat, byKind, rarity or a product of them.`,
    );
  return own;
}
