import { describe, expect, it } from 'vitest';
import { createSuggest } from '../../src/explorer/page/suggest.ts';
import { readEsco } from '../../src/files/index.ts';
import { buildIndex } from '../../src/index.ts';
import { understand } from '../../src/search/index.ts';
import { realData } from '../support/real-data.ts';

const esco = realData('esco-1.2.0-en');
const shown = 8;

/** What people call their work: by the label, by another name, in everyday words, misspelt, as a word of many. */
const titles = [
  ...[
    'plumber',
    'janitor',
    'waitress',
    'van driver',
    'admin assistant',
    'postie',
    'brickie',
    'sales rep',
    'barista',
    'GP',
  ],
  ...['plummer', 'electritian', 'recieptionist', 'hotel receptionist', 'receptionist in a hotel', 'hod carrier'],
  ...['teacher', 'nurse', 'driver', 'engineer', 'cleaner', 'farmer', 'technician', 'crane driver', 'area manager'],
  ...['refuse worker', 'shop girl', 'warehouse man', 'kitchen staff', 'lab technician', 'car salesman', 'lady'],
];

describe.skipIf(esco === null)('the page and the terminal, on ESCO 1.2.0', async () => {
  const suggest = esco === null ? null : createSuggest(buildIndex(await readEsco(esco)));

  it.each(titles)('read "%s" alike', (typed) => {
    const read = understand(suggest!.search, typed);
    const { suggestions, open } = suggest!(typed, { occupations: shown });
    const ids = suggestions.map(({ id }) => id);
    if (read.status === 'certain') {
      expect(ids[0]).toBe(read.id);
      expect(open).toBeUndefined();
    } else if (read.status === 'choice') {
      expect(ids.slice(0, read.family.length)).toEqual(read.family.map(({ id }) => id));
      expect(open ?? ids.length === 1).toBe(true);
    } else expect(open).toBeUndefined();
  });
});
