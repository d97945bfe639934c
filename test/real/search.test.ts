import { describe, expect, it } from 'vitest';
import { readEsco } from '../../src/files/index.ts';
import { buildIndex } from '../../src/index.ts';
import { createSearch } from '../../src/search/index.ts';
import { randomNumbers } from '../../src/similarity/random.ts';
import { realData } from '../support/real-data.ts';

const folder = realData('esco-1.2.0-en');

/** One letter left out, doubled by a stranger, or swapped with the next. */
function mistyped(label: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (label.length - 2));
  const sort = Math.floor(random() * 3);
  if (sort === 0) return label.slice(0, at) + label.slice(at + 1);
  if (sort === 1) return `${label.slice(0, at)}x${label.slice(at + 1)}`;
  return label.slice(0, at) + label[at + 1] + label[at] + label.slice(at + 2);
}

describe.skipIf(folder === null)('search on ESCO 1.2.0', async () => {
  const index = folder === null ? null : buildIndex(await readEsco(folder));

  it('puts the right occupation first for 98 of 100 labels with a typing mistake', () => {
    const search = createSearch(index!);
    const random = randomNumbers(7);
    const labels = index!.occupations
      .labels()
      .all()
      .filter((_, row) => row % 30 === 0);
    const first = labels.filter((label) => search(mistyped(label, random), { limit: 1 })[0]?.label === label);
    expect(labels.length).toBeGreaterThan(100);
    expect(first.length / labels.length).toBeGreaterThanOrEqual(0.98);
  });

  it('gives every occupation that is called "geologist" as a choice', () => {
    const choices = createSearch(index!)('geologist', { limit: 20 }).filter(({ exact }) => exact);
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.every(({ text, label }) => text === 'geologist' || label === 'geologist')).toBe(true);
  });

  it('takes what people say for what the classification says', () => {
    const search = createSearch(index!);
    const first = (query: string) => search(query, { limit: 1 })[0]?.label;
    expect(['CEO', 'lorry driver', 'software dev', 'data sientist', 'shop asistant'].map(first)).toEqual([
      'chief executive officer',
      'cargo vehicle driver',
      'software developer',
      'data scientist',
      'shop assistant',
    ]);
  });
});
