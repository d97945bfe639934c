import { createHash } from 'node:crypto';
import type * as root from '../../src/index.ts';
import type { Method, SkillIndex, Weighting } from '../../src/index.ts';

/** What is asked, and with what: so that two builds of the package can be compared. */
export interface Asking extends Pick<typeof root, 'similarOccupations' | 'explanation'> {
  readonly methods: readonly Method[];
  /** Undefined: the index's own. */
  readonly weightings: readonly (Weighting | undefined)[];
}

/**
 * SHA-256 over ids, scores, shared counts and contributions of `similarOccupations` and `explanation`, for every method
 * under every weighting and `subjects` occupations spread over the index. Numbers are written in full, so any bit shows.
 */
export function answerHash(index: SkillIndex, asking: Asking, subjects: number): string {
  const hash = createHash('sha256');
  for (const method of asking.methods)
    for (const weighting of 'scorer' in method ? [undefined] : asking.weightings) {
      const options = weighting === undefined ? { method } : { method, weighting };
      for (let i = 0; i < subjects; i++) {
        const subject = idOf(index, Math.floor((index.meta.counts.occupations * i) / subjects));
        hash.update(`${method.name} ${weighting?.name ?? ''} ${subject}\n`);
        const similar = asking.similarOccupations(index, subject, { ...options, limit: 40 });
        for (const { id, score, shared } of similar.status === 'ok' ? similar.results : [])
          hash.update(`${id} ${score} ${shared}\n`);
        for (const place of [0, 9]) {
          const other = similar.status === 'ok' ? similar.results[place] : undefined;
          if (other === undefined) continue;
          const answer = asking.explanation(index, subject, other.id, options);
          if (answer.status !== 'ok') continue;
          hash.update(`${answer.score} ${answer.indirect}\n`);
          for (const { id, contribution } of answer.contributions) hash.update(`${id} ${contribution}\n`);
        }
      }
    }
  return hash.digest('hex');
}

function idOf(index: SkillIndex, row: number): string {
  return (index as unknown as { occupations: { ids: { at: (row: number) => string } } }).occupations.ids.at(row);
}
