import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { evaluation, siblingTruth, type Truth, truthFromRows } from '../../src/evaluate/index.ts';
import { readEsco } from '../../src/files/index.ts';
import { readRecords } from '../../src/files/read-records.ts';
import { buildIndex } from '../../src/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { textBlend } from '../../src/methods.ts';
import { defaultMethod } from '../../src/similarity/default-method.ts';
import { realData } from '../support/real-data.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const esco = realData('esco-1.2.0-en');
const judged = esco && join(esco, '..', '..', 'truth', 'jobtech-substitutability-isco4.csv');

describe.skipIf(judged === null || !existsSync(judged))(
  'titles and descriptions beside the default, on ESCO 1.2.0',
  () => {
    const read = esco === null ? null : readEsco(esco).then((catalogue) => withFactors(buildIndex(catalogue)));
    const compared = async (truth: Truth) => {
      const index = (await read)!;
      const contestants = [
        { name: 'default', method: defaultMethod(index) },
        { name: 'text', method: textBlend() },
      ];
      return evaluation(index, contestants, truth).methods[1]!;
    };

    it('finds occupations of the same group better: .517', async () => {
      const { measures, difference } = await compared(siblingTruth((await read)!));
      expect(measures.ndcg.mean).toBeGreaterThanOrEqual(0.517);
      expect(difference!.ndcg.low).toBeGreaterThan(0);
    });

    it('loses nothing on substitutes between groups', async () => {
      const rows = await readRecords(judged!);
      const { difference } = await compared(truthFromRows(rows, { name: 'JobTech', unit: 'group' }));
      expect(difference!.ndcg.mean).toBeGreaterThanOrEqual(0);
    });
  },
);
