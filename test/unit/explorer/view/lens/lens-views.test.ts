import { beforeAll, describe, expect, it } from 'vitest';
import { renderReportMarkdown } from '../../../../../src/explorer/index.ts';
import type { ViewContext } from '../../../../../src/explorer/view/context.ts';
import { fitAnswers, fitVerdict } from '../../../../../src/explorer/view/lens/fit-view.ts';
import { lensSection } from '../../../../../src/explorer/view/lens/lens-sections.ts';

import { personMatches, personView } from '../../../../../src/explorer/view/lens/person-view.ts';
import { stripDrawing, stripScale } from '../../../../../src/explorer/view/lens/strip.ts';
import { readCatalogue } from '../../../../../src/files/index.ts';
import {
  buildIndex,
  fitQuestions,
  type Indicators,
  indicators,
  type OccupationIndicator,
  occupation,
  type SkillIndex,
} from '../../../../../src/index.ts';
import { traitMatches } from '../../../../../src/query/lens/trait-matches.ts';
import { exposureCaveat, outlookCaveats, qualityText } from '../../../../../src/query/lens/words.ts';
import { sampleFolder } from '../../../../support/sample.ts';

let index: SkillIndex;
let context: ViewContext;
beforeAll(async () => {
  index = buildIndex(await readCatalogue(sampleFolder));
  context = {
    index,
    printed: true,
    links: { occupation: () => undefined, skill: () => undefined, group: () => undefined },
  };
});

const indicator: OccupationIndicator = {
  id: 'reach',
  label: 'reach',
  unit: 'share',
  range: [0, 1],
  direction: 'more',
  source: { name: 'made up' },
  evidence: 'estimated',
  value: 0.5,
  percentile: 50,
  interval: { low: 0.25, high: 0.75, level: 0.8 },
  donors: [],
  deciles: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
};

describe('a strip', () => {
  const drawn = (one: OccupationIndicator): string => stripDrawing(one, stripScale(one)!, 'spoken').toString();

  it('has the dot at its value, the bar over the whole interval, and is read aloud', () => {
    expect(drawn(indicator)).toContain('<span class="strip-dot estimated" style="left:50.00%">');
    expect(drawn(indicator)).toContain('<span class="strip-span interval" style="left:25.00%;width:50.00%">');
    expect(drawn(indicator)).toContain('role="img" aria-label="spoken"');
  });

  it('without a figure has no dot and no bar: what is missing is no zero', () => {
    const { value: _, percentile: __, interval: ___, ...missing } = indicator;
    const strip = drawn({ ...missing, evidence: 'none', reason: 'unknown' });
    expect(strip).not.toMatch(/strip-dot|strip-span/);
    expect(strip).toContain('strip-ridge');
  });

  it('of several lenders has a bar from the lowest to the highest, of one lender none', () => {
    const lender = { code: '1', label: 'a', value: 0.4, confidence: 1 };
    const { interval: _, ...plain } = indicator;
    const borrowed = { ...plain, evidence: 'borrowed', least: 0.4, greatest: 0.6, confidence: 1 } as const;
    expect(drawn({ ...borrowed, donors: [lender, { ...lender, code: '2' }] })).toContain(
      '<span class="strip-span lenders" style="left:40.00%;width:20.00%">',
    );
    expect(drawn({ ...borrowed, donors: [lender] })).not.toContain('strip-span');
  });

  it('reaches as far as anything it shows', () => {
    expect(stripScale({ ...indicator, interval: { low: -1, high: 3, level: 0.8 } })).toMatchObject({
      least: -1,
      most: 3,
    });
    const { value: _, interval: __, ...nothing } = indicator;
    expect(stripScale({ ...nothing, deciles: [] })).toBeNull();
  });
});

describe('sections of the lens', () => {
  const section = (name: Parameters<typeof lensSection>[1]): string =>
    lensSection(context, name, occupation(index, 'ICT operations manager')).toString();

  it('exposure never stands without saying that it is not replacement, nor a figure without its source', () => {
    const outlook = section('outlook');
    expect(outlook).toContain('It is not replacement');
    expect(outlook.match(/class="strip"/g)!.length).toBe(outlook.match(/class="source(-name)?"/g)!.length);
    expect(section('work')).toContain('It is not replacement');
  });

  it('what no open data say is said of no occupation: hours, a clock, a score of fit or resilience, robots', () => {
    for (const id of index.occupations.ids.all()) {
      const text = renderReportMarkdown(index, id);
      expect(text).not.toMatch(
        /\b\d{1,2}:\d\d\b|typical day|resilien|robot|will be replaced|\bfits? you \d|\d ?% (fit|match)/i,
      );
      expect(text.replaceAll(/\d not hours|not of hours/g, '')).not.toMatch(
        /task hours|\d ?% of hours|of working hours/,
      );
    }
  });

  it('three answers are told one by one, and never make a share of fit', () => {
    const answer = fitQuestions(index, 'ICT operations manager', {
      answers: Object.fromEntries(
        fitQuestions(index, 'ICT operations manager').results.map(({ id }, at) => [id, fitAnswers[at % 3]!]),
      ),
    });
    if (answer.status !== 'ok') throw new Error(answer.reason);
    const { byTrait, sum } = fitVerdict(answer, 'ICT operations manager');
    expect([...byTrait.values()]).toEqual(['speaks for it.', 'speaks against it.', 'speaks neither way.']);
    expect(sum).toBe('Of 3 answers, 1 for ICT operations manager, 1 against, 1 neither way.');
    expect(sum).not.toMatch(/%/);
  });

  it('model and people are both shown, each with its year, country and how sure the link is', () => {
    for (const text of [renderReportMarkdown(index, 'ICT operations manager'), section('outlook')]) {
      for (const by of ['a model', 'people']) expect(text).toContain(`exposure to language models (by ${by})`);
      expect(text).toMatch(/\(\d{4}, US\)/);
      expect(text).toMatch(/confidence of the link \d\.\d\d/);
    }
  });

  it('on paper nothing can be pressed, and every question can be ticked', () => {
    for (const name of ['work', 'outlook', 'fit', 'questions'] as const)
      expect(section(name)).not.toMatch(/<(details|button|input|form|script)/);
    expect(section('fit').match(/☐ yes/g)!.length).toBe(section('fit').match(/class="ask"/g)!.length);
  });

  it('a figure has its sentence behind a question mark: outlook, questions and answers', () => {
    const screen: ViewContext = { ...context, printed: false };
    const on = (name: Parameters<typeof lensSection>[1]): string =>
      lensSection(screen, name, occupation(index, 'ICT operations manager')).toString();
    expect(on('outlook').match(/share whose figure is lower/g)!.length).toBe(
      on('outlook').match(/class="strip-figure"/g)!.length,
    );
    expect(on('outlook')).toContain('Best first: published');
    expect(on('questions').match(/class="help"/g)!.length).toBe(on('questions').match(/<h2>/g)!.length);
  });

  it('several figures of exposure to AI are said to be one reason; one alone is not', () => {
    const [exposed] = (indicators(index, 'ICT operations manager') as Indicators).results.filter(
      ({ exposure }) => exposure === true,
    );
    const ofAi = { ...exposed!, trend: 'ai' } as const;
    expect(outlookCaveats([ofAi, ofAi])).toEqual([exposureCaveat, expect.stringContaining('one reason, not several')]);
    expect(outlookCaveats([ofAi, { ...ofAi, trend: 'routine' }])).toEqual([exposureCaveat]);
    expect(outlookCaveats([ofAi])).toEqual([exposureCaveat]);
    expect(outlookCaveats([ofAi, { ...ofAi, evidence: 'none' }])).toEqual([exposureCaveat]);
    expect(outlookCaveats([])).toEqual([]);
  });

  it('how good estimates are stands where one is shown or refused, not beside a figure that is known', () => {
    const quality = { r2: 0.2, spearman: 0.4, mae: 1, cover: 0.8, groupMeans: {}, occupations: 99, codes: 50 };
    expect(qualityText({ ...indicator, quality, evidence: 'borrowed' })).toBe('');
    for (const evidence of ['estimated', 'none'] as const)
      expect(qualityText({ ...indicator, quality, evidence })).toContain('99 occupations');
  });

  it('a person’s answers are matched from three of a set on, and say where the occupation at hand stands', () => {
    const from = occupation(index, 'ICT operations manager');
    const form = personView({ ...context, printed: false }, from)!.toString();
    const ids = [...form.matchAll(/data-trait="([^"]+)"/g)].map(([, id]) => id!).slice(0, 3);
    expect(form).not.toContain('NaN');
    const values = Object.fromEntries(ids.map((id, at) => [id, at + 2]));
    expect(personMatches(context, from, {})).toBeNull();
    expect(personMatches(context, from, { [ids[0]!]: 2 })!.toString()).toContain('1 answer so far');
    const found = personMatches(context, from, values)!.toString();
    const [first] = traitMatches(index, values, { limit: 1 }).results;
    expect(found).toContain(first!.label);
    expect(found).toMatch(/ICT operations manager: <b>[+−]?\d\.\d\d<\/b>, place \d+ of \d+/);
    expect(personView(context, from)).toBeNull();
  });

  it('Markdown says the same: tasks, figures with how they are known, questions, answers', () => {
    const text = renderReportMarkdown(index, 'ICT operations manager');
    for (const heading of ['What people do', 'Outlook', 'Could it fit you?', 'Questions and answers'])
      expect(text).toContain(`\n## ${heading}\n`);
    expect(text).toMatch(/\*\*AI applicability\*\*: 0\.15 \(score\); .* \(\*borrowed\*\)/);
    expect(text).toMatch(/1\. .*\? ☐ yes ☐ no ☐ unsure/);
  });
});
