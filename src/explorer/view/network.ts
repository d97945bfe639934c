import { requirementsOf } from '../../query/accessors.ts';
import { type ConceptRef, conceptRef } from '../../query/answer/concept-ref.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import { inLanguage, type ViewContext } from './context.ts';
import { forceLayout, type Place, type Spring } from './force-layout.ts';

/** A node of the network around an occupation. */
export interface NetworkNode extends ConceptRef, Place {
  readonly side: 'occupation' | 'skill';
  /** Similarity to the middle; 1 for the middle itself. For skills, the share of the drawn occupations that ask for it. */
  readonly score: number;
}

/** Two nodes by number. */
export interface NetworkEdge extends Spring {
  /** Between occupations: shared skills; between an occupation and a skill: a requirement. */
  readonly kind: 'similar' | 'requires';
}

/** What lies around an occupation, laid out. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkOptions {
  /** Similar occupations drawn. Default 16. */
  readonly neighbours?: number;
  /** Skills drawn: those that most of the drawn occupations ask for. Default 0. */
  readonly skills?: number;
}

/** The occupations around one, joined where they are alike too, and what they have in common. */
export function networkAround(context: ViewContext, from: ConceptRef, options: NetworkOptions = {}): Network {
  const { neighbours = 16, skills = 0 } = options;
  const { index } = context;
  const around = similarOccupations(index, from.id, { limit: neighbours, ...inLanguage(context) });
  const members = [{ ...from, score: 1 }, ...around.results];
  const numbers = new Map(members.map(({ id }, i) => [id, i]));
  const edges: NetworkEdge[] = around.results.map(({ score }, i) => ({
    from: 0,
    to: i + 1,
    weight: score,
    kind: 'similar',
  }));
  const weakest = Math.min(...around.results.map(({ score }) => score));
  for (const { id } of around.results) {
    const own = numbers.get(id)!;
    const alike = similarOccupations(index, id, {
      limit: 4,
      among: members.map((member) => member.id),
      minScore: weakest,
    });
    for (const other of alike.results) {
      const to = numbers.get(other.id)!;
      const known = edges.some(
        (edge) => (edge.from === own && edge.to === to) || (edge.from === to && edge.to === own),
      );
      if (to !== 0 && !known) edges.push({ from: own, to, weight: other.score, kind: 'similar' });
    }
  }
  const common = skills === 0 ? [] : commonSkills(context, members, skills);
  for (const [i, { askedBy }] of common.entries())
    for (const id of askedBy)
      edges.push({ from: numbers.get(id)!, to: members.length + i, weight: 0.25, kind: 'requires' });
  const places = forceLayout(members.length + common.length, edges);
  const nodes = [
    ...members.map(({ id, label, code, score }) => ({
      id,
      label,
      ...(code === undefined ? {} : { code }),
      score,
      side: 'occupation' as const,
    })),
    ...common.map(({ id, label, askedBy }) => ({
      id,
      label,
      score: askedBy.length / members.length,
      side: 'skill' as const,
    })),
  ];
  return { nodes: nodes.map((node, i): NetworkNode => ({ ...node, ...places[i]! })), edges };
}

interface CommonSkill extends ConceptRef {
  readonly askedBy: readonly string[];
}

/** Of the middle's skills, those that most of the others ask for too. */
function commonSkills({ index, language }: ViewContext, members: readonly ConceptRef[], limit: number): CommonSkill[] {
  const asked = new Map<string, string[]>();
  for (const { skill } of requirementsOf(index, members[0]!.id)) asked.set(skill, [members[0]!.id]);
  for (const { id } of members.slice(1)) for (const { skill } of requirementsOf(index, id)) asked.get(skill)?.push(id);
  return [...asked]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id, askedBy]) => ({ ...skillRef(index, id, language), askedBy }));
}

function skillRef(index: ViewContext['index'], id: string, language: string | undefined): ConceptRef {
  return conceptRef(index, 'skills', index.skills.ids.all().indexOf(id), language);
}
