import { shown } from '../errors.ts';
import { createCatalogue, type OccupationInput, type SkillInput } from './create-catalogue.ts';
import { occupationOf, skillOf } from './graph-concepts.ts';
import { graphFacts } from './graph-facts.ts';
import type { FromGraphOptions, GraphRecords, Side } from './graph-form.ts';
import { RequirementDraft } from './requirement-draft.ts';
import { type Attributes, bad, numberOf, shownValue, textOf, textsOf } from './stated-values.ts';
import { type Catalogue, type RequirementKind, requirementKinds } from './types.ts';

/**
 * The catalogue that a graph holds.
 *
 * @throws SkillGraphError `BAD_INPUT` for a node on neither side, an importance that is no number, or hierarchy, relations
 * or texts of a form that is none; `EMPTY_CATALOGUE`.
 */
export function catalogueOfGraph(
  { attributes = {}, nodes, edges }: GraphRecords,
  options: FromGraphOptions = {},
): Catalogue {
  const sideOf = sideReader(options);
  const occupations: OccupationInput[] = [];
  const skills: SkillInput[] = [];
  const ends = new Map<string, { readonly side: Side; readonly id: string }>();
  for (const { key, attributes: own = {} } of nodes) {
    const side = sideOf(key, own);
    const id = textOf(own, options.id ?? 'id') ?? key;
    ends.set(key, { side, id });
    if (side === 'occupation') occupations.push(occupationOf(id, key, own, options));
    else skills.push(skillOf(id, key, own, options));
  }
  const requirements = new RequirementDraft('graph');
  for (const { key, source, target, attributes: own = {} } of edges) {
    const [from, to] = [ends.get(source), ends.get(target)];
    if (from === undefined || to === undefined)
      throw bad(`The edge ${shown(source)} – ${shown(target)} ends at a node that the graph does not have.`);
    const [occupation, skill] = from.side === 'occupation' ? [from, to] : [to, from];
    const edge = key ?? `${source} – ${target}`;
    const importance = numberOf(own, options.importance ?? 'importance', edge);
    const level = numberOf(own, options.requiredLevel ?? 'level', edge);
    requirements.add(occupation.id, skill.id, kindOf(own, options.kind ?? 'kind', importance), importance, level);
  }
  const { source, language } = options;
  const catalogue = createCatalogue({
    ...graphFacts(attributes),
    ...(source === undefined ? {} : { source }),
    ...(language === undefined ? {} : { language }),
    occupations,
    skills,
    requirements,
  });
  const languages = textsOf(attributes, 'languages').filter((stated) => !catalogue.languages.includes(stated));
  if (languages.length === 0) return catalogue;
  return Object.freeze({ ...catalogue, languages: Object.freeze([...catalogue.languages, ...languages]) });
}

function sideReader(options: FromGraphOptions): (key: string, attributes: Attributes) => Side {
  const { side = 'side', occupation = 'occupation', skill = 'skill' } = options;
  if (typeof side === 'function') return side;
  return (key, attributes) => {
    const value = attributes[side];
    if (value === occupation) return 'occupation';
    if (value === skill) return 'skill';
    throw bad(
      `The attribute "${side}" of node "${key}" is ${shownValue(value)}; ${shownValue(occupation)} marks occupations and ${shownValue(skill)} skills. Name the attribute with the option side.`,
    );
  };
}

function kindOf(attributes: Attributes, name: string, importance: number): RequirementKind {
  const stated = requirementKinds.find((kind) => kind === attributes[name]);
  return stated ?? (Number.isNaN(importance) ? 'essential' : 'rated');
}
