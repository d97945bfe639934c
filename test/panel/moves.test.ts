import { beforeAll, describe, expect, it } from 'vitest';
import { readEsco, readOnet } from '../../src/files/index.ts';
import { buildIndex, growth, pathways, type SkillIndex, transitions, unlocks } from '../../src/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { evidenceRows } from '../support/move-evidence.ts';
import { realData } from '../support/real-data.ts';

/**
 * What an adviser demands of moves: rows `question, subject, must|never, label, why`, examples of rules. At least 95 in a
 * hundred hold, and every `never`.
 */
const esco = realData('esco-1.2.0-en');
const onet = realData('onet-29.2');
const onetMore = realData('onet-29.2-more');
const rows = evidenceRows('panels/moves.csv');

describe.skipIf(esco === null || onet === null || onetMore === null || rows === null)(
  'an adviser’s panel of moves',
  () => {
    const missed: string[] = [];
    const broken: string[] = [];

    beforeAll(async () => {
      const indexes = [
        withFactors(buildIndex(await readEsco(esco!))),
        buildIndex(await readOnet([onet!, onetMore!])),
      ] as const;
      for (const [question, subject, verdict, label, why] of rows!) {
        const index = indexes.find((each) => each.occupations.labels().all().includes(subject!))!;
        const holds = listed(index, question!, subject!).includes(label!) === (verdict === 'must');
        if (!holds)
          (verdict === 'must' ? missed : broken).push(`${question}: ${subject} → ${label} (${verdict}: ${why})`);
      }
    });

    it('breaks no row that must never be', () => {
      expect(broken).toEqual([]);
    });

    it('holds at least 95 rows in a hundred', () => {
      expect(missed.length / rows!.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
    });
  },
);

function listed(index: SkillIndex, question: string, subject: string): readonly string[] {
  const labels = (list: readonly { readonly label: string }[]): string[] => list.map(({ label }) => label);
  if (question === 'moves') return labels(transitions(index, subject, { limit: 10 }).results);
  if (question === 'unlock') {
    const answer = unlocks(index, subject, { limit: 10 });
    return answer.status === 'ok' ? answer.results.flatMap(({ occupations }) => labels(occupations)) : [];
  }
  if (question.startsWith('route:')) {
    const answer = pathways(index, subject, question.slice('route:'.length));
    return answer.status === 'ok' ? labels((answer.results[0]?.hops ?? []).slice(0, -1)) : [];
  }
  const answer = growth(index, subject, { limit: 5 });
  return answer.status === 'ok' ? labels(question === 'up' ? answer.upward : answer.ahead) : [];
}
