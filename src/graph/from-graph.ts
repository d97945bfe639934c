import { createCatalogue, type OccupationInput, type SkillInput } from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import {
  type Catalogue,
  type RequirementKind,
  requirementKinds,
  reuseLevels,
  type Source,
  skillTypes,
} from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import type { AnyGraph } from './skill-graph.ts';

/** On which side of the bipartite graph a node stands. */
export type Side = 'occupation' | 'skill';

/** Where in the graph things are found: names of attributes, the defaults being those of `toGraph`. */
export interface FromGraphOptions {
  /** Node attribute that tells the sides apart, or a function that does. Default `side`. */
  readonly side?: string | ((node: string, attributes: Readonly<Record<string, unknown>>) => Side);
  /** Values of the `side` attribute. Defaults `occupation` and `skill`. */
  readonly occupation?: unknown;
  readonly skill?: unknown;
  /** Node attributes; the node's key stands in for a missing id or label. */
  readonly id?: string;
  readonly label?: string;
  readonly code?: string;
  readonly groupCode?: string;
  readonly level?: string;
  readonly tags?: string;
  readonly type?: string;
  readonly reuseLevel?: string;
  readonly layer?: string;
  /** Edge attribute with the importance of a requirement, such as `weight` in other people's graphs. Default `importance`. */
  readonly importance?: string;
  /** Edge attribute with the required level, a share of its scale. Default `level`. */
  readonly requiredLevel?: string;
  /** Edge attribute with the kind; without one, an edge is `rated` if it has an importance and `essential` if not. */
  readonly kind?: string;
  readonly source?: Source;
  readonly language?: string;
}

/**
 * Anyone's graphology graph as a catalogue: directed or not, multi or not. Edges within one side are left out and
 * reported as issues; parallel edges count once.
 *
 * @throws SkillGraphError `BAD_INPUT` for a node on neither side or an importance that is no number, `EMPTY_CATALOGUE`.
 *
 * @example
 * const catalogue = fromGraph(graph, { side: 'kind', occupation: 'job', skill: 'skill', importance: 'weight' });
 */
export function fromGraph(graph: AnyGraph, options: FromGraphOptions = {}): Catalogue {
  const sideOf = sideReader(options);
  const occupations: OccupationInput[] = [];
  const skills: SkillInput[] = [];
  const nodes = new Map<string, { readonly side: Side; readonly id: string }>();
  graph.forEachNode((key, attributes) => {
    const side = sideOf(key, attributes);
    const id = textOf(attributes, options.id ?? 'id') ?? key;
    nodes.set(key, { side, id });
    if (side === 'occupation') occupations.push(occupationOf(id, key, attributes, options));
    else skills.push(skillOf(id, key, attributes, options));
  });

  const requirements = new RequirementDraft('graph');
  graph.forEachEdge((edge, attributes, source, target) => {
    const [from, to] = [nodes.get(source)!, nodes.get(target)!];
    const [occupation, skill] = from.side === 'occupation' ? [from, to] : [to, from];
    const importance = numberOf(attributes, options.importance ?? 'importance', edge);
    const level = numberOf(attributes, options.requiredLevel ?? 'level', edge);
    requirements.add(
      occupation.id,
      skill.id,
      kindOf(attributes, options.kind ?? 'kind', importance),
      importance,
      level,
    );
  });
  const name = textOf(graph.getAttributes(), 'name') ?? 'graph';
  const language = options.language ?? textOf(graph.getAttributes(), 'language');
  return createCatalogue({
    source: options.source ?? { name },
    ...(language === undefined ? {} : { language }),
    occupations,
    skills,
    requirements,
  });
}

type Attributes = Readonly<Record<string, unknown>>;

function sideReader(options: FromGraphOptions): (key: string, attributes: Attributes) => Side {
  const { side = 'side', occupation = 'occupation', skill = 'skill' } = options;
  if (typeof side === 'function') return side;
  return (key, attributes) => {
    const value = attributes[side];
    if (value === occupation) return 'occupation';
    if (value === skill) return 'skill';
    throw new SkillGraphError(
      'BAD_INPUT',
      `The attribute "${side}" of node "${key}" is ${JSON.stringify(value) ?? 'missing'}; ${JSON.stringify(occupation)} marks occupations and ${JSON.stringify(skill)} skills. Name the attribute with the option side.`,
    );
  };
}

function occupationOf(id: string, key: string, attributes: Attributes, options: FromGraphOptions): OccupationInput {
  const code = textOf(attributes, options.code ?? 'code');
  const groupCode = textOf(attributes, options.groupCode ?? 'groupCode');
  const level = attributes[options.level ?? 'level'];
  return {
    id,
    label: textOf(attributes, options.label ?? 'label') ?? key,
    ...(code === undefined ? {} : { code }),
    ...(groupCode === undefined ? {} : { groupCode }),
    ...(typeof level === 'number' ? { level } : {}),
    tags: textsOf(attributes, options.tags ?? 'tags'),
    file: 'graph',
  };
}

function skillOf(id: string, key: string, attributes: Attributes, options: FromGraphOptions): SkillInput {
  const code = textOf(attributes, options.code ?? 'code');
  const type = skillTypes.find((known) => known === attributes[options.type ?? 'type']);
  const reuseLevel = reuseLevels.find((known) => known === attributes[options.reuseLevel ?? 'reuseLevel']);
  const layer = textOf(attributes, options.layer ?? 'layer');
  return {
    id,
    label: textOf(attributes, options.label ?? 'label') ?? key,
    ...(code === undefined ? {} : { code }),
    ...(type === undefined ? {} : { type }),
    ...(reuseLevel === undefined ? {} : { reuseLevel }),
    ...(layer === undefined ? {} : { layer }),
    tags: textsOf(attributes, options.tags ?? 'tags'),
    file: 'graph',
  };
}

function kindOf(attributes: Attributes, name: string, importance: number): RequirementKind {
  const stated = requirementKinds.find((kind) => kind === attributes[name]);
  return stated ?? (Number.isNaN(importance) ? 'essential' : 'rated');
}

function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsOf(attributes: Attributes, name: string): readonly string[] {
  const value = attributes[name];
  if (Array.isArray(value)) return value.filter((text) => typeof text === 'string');
  return typeof value === 'string' && value !== '' ? value.split('|') : [];
}

function numberOf(attributes: Attributes, name: string, edge: string): number {
  const value = attributes[name];
  if (value === undefined || value === null) return Number.NaN;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new SkillGraphError(
    'BAD_INPUT',
    `The attribute "${name}" of edge "${edge}" is ${JSON.stringify(value)}; give a finite number, or leave it out.`,
  );
}
