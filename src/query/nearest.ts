import { badOption, checkCount, checkNames } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { Ask } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficient } from './answer/insufficient.ts';
import type { MethodRef } from './answer/method-ref.ts';
import { storedNeighbours } from './answer/stored-neighbours.ts';
import type { SubjectRef } from './answer/subject-input.ts';

/** How many stored neighbours are wanted. */
export interface NearestOptions extends Ask {
  /** How many to return. Default 10, or all that are stored where they are fewer. */
  readonly limit?: number | undefined;
}

/** A stored neighbour and the score it has had since the index was made. */
export interface NearestOccupation extends ConceptRef {
  readonly score: number;
}

/** The stored neighbours of an occupation, and what compared them. */
export interface Nearest extends Answered<{ readonly method: MethodRef }> {
  readonly results: readonly NearestOccupation[];
}

/**
 * The occupations most like one, read from what `withNeighbours` stored: the same ids and scores as `similarOccupations`
 * under the same method, for a page that shows nothing else.
 *
 * @param name id, code or label of an occupation
 * @throws SkillGraphError `NEEDS_SECTION` where no neighbours are stored; `UNKNOWN_OCCUPATION` with near names, `AMBIGUOUS`;
 * `BAD_OPTION`, also for more than are stored.
 *
 * @example
 * const { results } = nearest(openIndex(await (await fetch('roles.skg')).arrayBuffer()), 'cook', { limit: 5 });
 */
export function nearest(
  index: SkillIndex,
  name: string,
  options: NearestOptions = {},
): Nearest | Insufficient<Nearest['asked']> {
  // A page that shows this and no more should not carry the checks of every form of option.
  checkIndex(index);
  checkNames(options, ['language', 'limit']);
  const { language, limit } = options;
  const { languages } = index.meta;
  if (language !== undefined && !languages.includes(language))
    throw badOption('language', language, languages.join(' or '));
  const stored = storedNeighbours(index);
  if (stored === null)
    throw new SkillGraphError(
      'NEEDS_SECTION',
      'The index carries no neighbours. Store them with withNeighbours(index) of skillgraph/methods, or `skillgraph build --neighbours 10`.',
    );
  if (limit !== undefined && !(checkCount('limit', limit) <= stored.limit))
    throw badOption('limit', limit, `at most ${stored.limit}, or store more: ${stored.limit} neighbours are stored`);
  const { row, by } = findConcept(index, 'occupations', name);
  const asked = { method: stored.method };
  const subject: SubjectRef = {
    kind: 'occupation',
    ...conceptRef(index, 'occupations', row, language),
    matchedBy: by,
  };
  if (!stored.hasEvidence(row))
    return insufficient(subject, `"${subject.label}" has no requirement that this method compares.`, asked);
  const { rows, scores } = stored.ranking(row);
  const results: NearestOccupation[] = [];
  for (let at = 0; at < rows.length && at < (limit ?? 10); at++)
    results.push(Object.assign(conceptRef(index, 'occupations', rows[at]!, language), { score: scores[at]! }));
  return { status: 'ok', subject, asked, results };
}
