import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageTerms, reportTerms, type Term } from '../../src/explorer/view/glossary.ts';
import { exposureWords, hardlyElsewhereTitle } from '../../src/query/lens/words.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'src', 'site', 'guide', 'glossary.md'), 'utf8');
const explained = new Set(
  [...page.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, terms]) => terms!.split(', ').concat(terms!)),
);

/** Titles that name a thing and no figure: what stands below says it. */
const plain = new Set(
  'because by bytes code id kind label name new gone part what why-not such-as by-way-of goes-on-in now-called called-so-far found-as where-it-leads what-it-is occupation-there skill-group skills occupations profiles measure asked-for-as asks-more-than-others-for'
    .split(' ')
    .map((title) => title.replaceAll('-', ' ')),
);

/** The titles of all columns of the terminal, as the sources write them. */
const titles = readdirSync(join(root, 'src', 'cli'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(root, 'src', 'cli', file), 'utf8').matchAll(/\btitle: '([^']+)'/g)].map(
      ([, title]) => title!,
    ),
  );

describe('the glossary of the guide', () => {
  it('explains every column of the terminal that is no mere name', () => {
    expect(titles.length).toBeGreaterThan(80);
    const unknown = titles.filter((title) => !plain.has(title) && !explained.has(title.replace(/:.*/, '')));
    expect([...new Set(unknown)]).toEqual([]);
    expect([...plain].filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('explains the figures of an evaluation that the terminal explains', () => {
    const words = readFileSync(join(root, 'src', 'cli', 'tell', 'measure-words.ts'), 'utf8');
    const table = words.slice(words.indexOf('const words'), words.indexOf('} as const'));
    const names = [...table.matchAll(/^ {2}(?:'([^']+)'|(\w+)): /gm)].map(([, quoted, bare]) =>
      (quoted ?? bare)!.replace(/\bk$/, '10'),
    );
    expect(names.length).toBeGreaterThan(12);
    expect(names.filter((name) => !explained.has(name))).toEqual([]);
  });

  it('explains what a report explains at its end', () => {
    const own: Readonly<Record<string, string>> = {
      'Near and close': 'near',
      'There already': 'held',
      'Bars of skills to learn next': 'learn',
      'Shares of what it is made of': 'share',
      'Bars of traits': 'z',
      'Places among occupations': 'place',
      'How figures are known': 'published, computed, borrowed, estimated',
      'Questions to ask yourself': 'trait',
      'Starting points': 'move',
    };
    const terms = reportTerms.map(([name]) => own[name] ?? name.toLowerCase());
    expect(terms.filter((term) => !explained.has(term))).toEqual([]);
  });

  it('explains what stands behind every question mark of the page', () => {
    const own: Readonly<Record<Term, string>> = {
      likeness: 'likeness',
      held: 'held',
      gate: 'gate',
      fit: 'score',
      there: 'coverage',
      share: 'share',
      together: 'occurs with',
      learn: 'learn',
      detour: 'off the direct way',
      competences: 'requirement',
      degree: 'asked for by',
      composition: 'composition',
      tasks: 'core task',
      deviation: 'z',
      place: 'place',
      evidence: 'published, computed, borrowed, estimated',
      asked: 'trait',
      shape: 'shape',
      start: 'starting point',
      opens: 'opens',
      common: 'share',
    };
    expect(pageTerms.filter((term) => !explained.has(own[term]))).toEqual([]);
  });

  it('explains the words that the lens writes beside its figures', () => {
    const words = [
      ...Object.values(exposureWords),
      ...['confidence of the link', 'interval', 'high means', 'the sources disagree', 'composite', 'Job Zone'],
      ...['most important', 'hardly anywhere else', 'starting point', 'indicator', 'exposure', 'percentile', 'lender'],
    ];
    expect(words.filter((word) => !explained.has(word))).toEqual([]);
    expect(hardlyElsewhereTitle).toContain('hardly anywhere else');
  });

  it('says one thing of one word', () => {
    const words = [...page.matchAll(/^\| (\*\*.+?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => word!),
    );
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
