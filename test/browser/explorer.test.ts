import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';
import { explorerPage, inBrowser } from './explorer-page.ts';
import { pixelsOf } from './pixels.ts';

const explorer = explorerPage(async () => [['explore', '-o', 'sample.html']]);
const { open, heading, texts, text, suggestions, hash, choose, findings } = explorer;

describe.runIf(inBrowser)('the explorer, opened from a file and without a connection', () => {
  it('finds an occupation by its beginning, with the keyboard alone, and tells where it is', async () => {
    await open();
    await explorer.page().keyboard.press('/');
    await explorer.page().keyboard.type('ict oper');
    const first = suggestions().first();
    await first.waitFor();
    await expect.poll(() => text(first)).toContain('ICT operations manager');
    await expect.poll(() => first.getAttribute('aria-selected')).toBe('true');
    await explorer.page().keyboard.press('Enter');
    await expect.poll(() => text(heading())).toBe('ICT operations manager');
    await expect.poll(() => explorer.page().title()).toMatch(/^ICT operations manager – /);
    await expect.poll(() => hash()).toBe('#/occupation/1330.5');
    await expect.poll(() => explorer.page().evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it.each([
    ['an alternative label', 'IT operations manager', 'ICT operations manager'],
    ['a code', '1330.5', 'ICT operations manager'],
    ['a typing mistake', 'ICT opertions manger', 'ICT operations manager'],
    ['another language', 'IKT-Betriebsleiter', 'ICT operations manager'],
    ['a skill', 'manage budgets', 'manage budgets'],
  ])('finds by %s', async (_, typed, found) => {
    await open();
    await choose('Search occupations and skills', typed);
    await expect.poll(() => text(heading())).toBe(found[0]!.toUpperCase() + found.slice(1));
  });

  it('arrows move through suggestions, Escape closes them, and nothing found is said', async () => {
    await open();
    const box = explorer.page().getByRole('combobox').first();
    await box.fill('manager');
    await explorer.page().keyboard.press('ArrowDown');
    await expect.poll(() => suggestions().nth(0).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => box.getAttribute('aria-activedescendant')).toBe('site-box-0');
    await explorer.page().keyboard.press('Escape');
    await expect.poll(() => box.getAttribute('aria-expanded')).toBe('false');
    await box.fill('qqqqqqqq');
    await expect.poll(() => texts(suggestions())).toEqual(['Nothing is called “qqqqqqqq”.']);
  });

  it('shows the competences of ICT operations manager: 41 in 4 groups, by reuse level, with tags', async () => {
    await open('#/occupation/1330.5');
    await expect.poll(() => texts(explorer.page().locator('.figures dd'))).toEqual(['41', '4', '18', '23']);
    expect(
      (await texts(explorer.page().locator('.group .card-head'))).map((head) => head.replace(/\s+/g, ' ')),
    ).toEqual([
      'Essential knowledge 3 competences',
      'Essential skills and competences 15 competences',
      'Optional knowledge 12 competences',
      'Optional skills and competences 11 competences',
    ]);
    expect((await texts(explorer.page().locator('.group h3 .tally'))).join(' ')).toBe('0 2 1 0 5 10 0 9 3 0 4 7');
    await expect.poll(() => explorer.page().locator('.competence').count()).toBe(41);
    const systems = explorer
      .page()
      .locator('.competence', { has: explorer.page().getByText('digital systems', { exact: true }) });
    await expect.poll(() => texts(systems.locator('.tag'))).toEqual(['digital']);
  });

  it('walks: to a similar occupation, to one of its skills, to an occupation that asks for it, and back', async () => {
    await open('#/occupation/1330.5');
    const next = explorer.page().locator('aside .concept').first();
    const nextLabel = await text(next);
    await next.click();
    await expect.poll(() => explorer.page().title()).toContain(nextLabel);
    const skill = explorer.page().locator('.competence .concept').first();
    const skillLabel = await text(skill);
    await skill.click();
    await expect.poll(() => explorer.page().title()).toContain(skillLabel);
    await expect.poll(() => text(explorer.page().locator('main'))).toContain(nextLabel);
    await explorer.page().goBack();
    await explorer.page().goBack();
    await expect.poll(() => text(heading())).toBe('ICT operations manager');
  });

  it('says why two are alike: every shared skill and its part, by keyboard open and shut', async () => {
    await open('#/occupation/1330.5/similar');
    const row = explorer.page().locator('.ranked').first();
    const label = await text(row.locator('.concept').first());
    await row.getByRole('link', { name: `Why? ${label}` }).click();
    const opened = explorer.page().locator('.ranked.open');
    await expect.poll(() => text(opened.locator('.concept').first())).toBe(label);
    const shared = Number((await text(opened.locator('.ranked-shared'))).split(' ')[0]);
    await expect.poll(() => opened.locator('.why section').first().locator('.shares li').count()).toBe(shared);
    await expect.poll(() => text(opened)).toContain(`The two share ${shared} skills`);
    await expect
      .poll(() => explorer.page().evaluate(() => document.activeElement?.getAttribute('aria-expanded')))
      .toBe('true');
    await explorer.page().keyboard.press('Enter');
    await expect.poll(() => explorer.page().locator('.ranked.open').count()).toBe(0);
  });

  it('shows the gap to a chosen occupation and, swapped, the other way round', async () => {
    await open('#/occupation/5120.1/gap');
    await choose('Gap to which occupation?', 'restaurant manager');
    await expect.poll(() => text(explorer.page().locator('.toward h2'))).toBe('From cook to restaurant manager');
    const [have, needed] = (await text(explorer.page().locator('.gap-side .count').first()))
      .split(' of ')
      .map(Number.parseFloat);
    const tallies = (await texts(explorer.page().locator('.gap-side').first().locator('h3 .tally'))).map(Number);
    expect(tallies.reduce((sum, count) => sum + count, 0)).toBe(needed);
    expect(tallies[0]).toBe(have);
    await explorer.page().getByRole('link', { name: 'Swap start and target' }).click();
    await expect.poll(() => text(explorer.page().locator('.toward h2'))).toBe('From restaurant manager to cook');
  });

  it('draws a pathway step by step, shows moves, and what to learn next', async () => {
    await open('#/occupation/5120.1/pathways');
    await choose('Where to?', 'chef');
    await expect.poll(() => text(explorer.page().locator('.toward h2'))).toBe('From cook to chef');
    const stops = explorer.page().locator('.route').first().locator('.stop');
    await expect.poll(() => text(stops.first())).toBe('cook');
    await expect.poll(() => text(stops.last())).toContain('chef');
    await expect.poll(() => stops.count()).toBeGreaterThan(1);
    await explorer.page().getByRole('link', { name: 'Moves' }).click();
    await expect
      .poll(() => texts(explorer.page().locator('.growth h2')))
      .toEqual(['A step up', 'Sideways', 'Two steps ahead', 'A step down']);
    await explorer.page().getByRole('link', { name: 'Learn next' }).click();
    await expect.poll(() => explorer.page().locator('.learn .ranked').count()).toBeGreaterThan(3);
  });

  it('leaves the keyboard on the section that was gone to, not at the first one', async () => {
    await open('#/occupation/5120.1');
    for (const name of ['Similar', 'Network', 'Gap', 'Moves']) {
      await explorer.page().locator('.sections').getByRole('link', { name }).click();
      await expect.poll(() => explorer.page().locator('.sections [aria-current]').textContent()).toBe(name);
      expect(await explorer.page().evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
  });

  it('my profile: picks skills, shows what fits and what it lacks, and what one more skill opens', async () => {
    await open('#/profile');
    await expect.poll(() => text(heading())).toBe('Which skills do you have?');
    await choose('Add all essential skills of an occupation', 'cook');
    await expect.poll(() => explorer.page().locator('.picked li').count()).toBeGreaterThan(10);
    await expect.poll(() => text(explorer.page().locator('.ranking .concept').first())).toBe('cook');
    await choose('Add a skill', 'manage budgets');
    await expect
      .poll(() => texts(explorer.page().locator('.picked')))
      .toEqual([expect.stringContaining('manage budgets')]);
    const chef = explorer
      .page()
      .locator('.ranked', { has: explorer.page().getByRole('link', { name: 'chef', exact: true }) })
      .first();
    await chef.locator('summary').click();
    await expect.poll(() => chef.locator('.chip').count()).toBeGreaterThan(0);
    const before = await explorer.page().locator('.picked li').count();
    await explorer.page().locator('.steps [data-add]').first().click();
    await expect.poll(() => explorer.page().locator('.picked li').count()).toBe(before + 1);
    const kept = await hash();
    await explorer.page().reload();
    await expect.poll(() => explorer.page().locator('.picked li').count()).toBe(before + 1);
    await expect.poll(() => hash()).toBe(kept);
    await explorer.page().getByRole('button', { name: 'Remove all' }).click();
    await expect.poll(() => text(heading())).toBe('Which skills do you have?');
  });

  it('outlook: a strip per figure, read aloud, with why and whose one press away; no figure, no dot', async () => {
    await open('#/occupation/1330.5/outlook');
    const strips = explorer.page().locator('.strip');
    const count = await strips.count();
    expect(count).toBeGreaterThan(2);
    for (const strip of await strips.all()) {
      const hasFigure = (await strip.locator('.strip-figure b').count()) === 1;
      expect(await strip.locator('.strip-plot .strip-dot').count()).toBe(hasFigure ? 1 : 0);
      expect(await strip.locator('.strip-plot').getAttribute('aria-label')).toMatch(
        hasFigure ? /lie|lies/ : /no figure/,
      );
      expect(await strip.locator('.badge').count()).toBe(1);
      await strip.locator('.why-figure > summary').focus();
      await explorer.page().keyboard.press('Enter');
      await expect.poll(() => text(strip.locator('.why-figure .fine').last())).toMatch(/High means: /);
    }
  });

  it('fit: an answer speaks for or against, by keyboard too, and answers are counted, never scored', async () => {
    await open('#/occupation/1330.5/fit');
    const first = explorer.page().locator('[data-trait]').first();
    await first.getByRole('radio', { name: 'yes' }).focus();
    await explorer.page().keyboard.press('Space');
    await expect.poll(() => text(first.locator('output'))).toBe('speaks for it.');
    await explorer.page().keyboard.press('ArrowRight');
    await expect.poll(() => text(first.locator('output'))).toBe('speaks against it.');
    await expect
      .poll(() => text(explorer.page().locator('.fit-sum')))
      .toBe('Of 1 answer, 0 for ICT operations manager, 1 against.');
    await expect.poll(() => explorer.page().locator('.two-sided .sided.less').count()).toBeGreaterThan(0);
  });

  it('fit: a person’s own answers, by keyboard, find whose work asks for the like, and where this occupation stands', async () => {
    await open('#/occupation/1330.5/fit');
    const choices = explorer.page().locator('.person-set[open] select');
    const matches = explorer.page().locator('.person-matches');
    await choices.nth(0).focus();
    await explorer.page().keyboard.press('v');
    await expect.poll(() => text(matches)).toBe('1 answer so far; 3 of one set are needed.');
    await choices.nth(1).selectOption({ label: 'a little' });
    await choices.nth(2).selectOption({ label: 'much' });
    await expect
      .poll(() => text(matches.locator('.person-place')))
      .toMatch(/^ICT operations manager: [+−]?\d\.\d\d, place \d+ of \d+\.$/);
    const figures = (await texts(matches.locator('.person-list .value'))).map((one) => Number(one.replace('−', '-')));
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    expect(figures.length).toBe(10);
    await expect.poll(() => text(matches)).toContain('not whether somebody would do it well');
    expect(await findings()).toEqual([]);
    await explorer.page().setViewportSize({ width: 320, height: 800 });
    const overflow = await explorer.page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await explorer.page().getByRole('button', { name: 'Clear answers' }).press('Enter');
    await expect.poll(() => matches.locator('li').count()).toBe(0);
  });

  it('work and questions: tasks with their class, composition, and answers that lead on', async () => {
    await open('#/occupation/1330.5/work');
    await expect.poll(() => explorer.page().locator('.task').count()).toBe(5);
    await expect.poll(() => explorer.page().locator('.task .tag').count()).toBe(5);
    const shares = (await texts(explorer.page().locator('.composition .value'))).map(Number.parseFloat);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    await explorer.page().getByRole('link', { name: 'Questions', exact: true }).click();
    await expect
      .poll(() => texts(explorer.page().locator('.faq h2')))
      .toEqual([
        'Which skills are most important? ?',
        expect.stringMatching(/^How does it differ from /),
        'What is a good starting point? ?',
      ]);
  });

  it('an honest answer for a profile that says too little', async () => {
    await open('#/profile');
    await choose('Add a skill', 'manage budgets');
    await expect.poll(() => text(explorer.page().locator('.empty').first())).toMatch(/at least 3 are needed/);
  });

  it('network: drawn by sigma, a press walks to a node, a drag moves it instead', async () => {
    await open('#/occupation/1330.5/network');
    await explorer.page().locator('.network-host[data-drawn]').waitFor();
    await expect.poll(() => explorer.page().locator('.network-host').getAttribute('data-drawn')).toBe('sigma');
    const canvas = explorer.page().locator('.canvas');
    const colour = '--net-occupation';
    const dot = async () => (await pixelsOf(explorer.page(), canvas, colour))[0]!;
    await expect.poll(async () => (await pixelsOf(explorer.page(), canvas, colour)).length).toBeGreaterThan(0);
    const start = await dot();
    await explorer.page().mouse.move(start.x, start.y);
    await explorer.page().mouse.down();
    await explorer.page().mouse.move(start.x + 60, start.y + 40, { steps: 6 });
    await explorer.page().mouse.up();
    await expect.poll(() => hash()).toBe('#/occupation/1330.5/network');
    const moved = await dot();
    await explorer.page().mouse.click(moved.x, moved.y);
    await expect.poll(hash).not.toBe('#/occupation/1330.5/network');
    await expect.poll(() => hash()).toMatch(/^#\/occupation\/[^/]+\/network$/);
  });

  it('network: the wheel zooms', async () => {
    await open('#/occupation/1330.5/network');
    const canvas = explorer.page().locator('.canvas');
    const colour = '--net-occupation';
    const width = async () => {
      const xs = (await pixelsOf(explorer.page(), canvas, colour)).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    await expect.poll(width).toBeGreaterThan(300);
    const before = await width();
    const { x, y, width: wide, height } = (await canvas.boundingBox())!;
    await explorer.page().mouse.move(x + wide / 2, y + height / 2);
    await explorer.page().mouse.wheel(0, 400);
    await expect.poll(width).toBeLessThan(0.9 * before);
  });

  it('network: the same as a list, for those who do not see it, with common skills on demand', async () => {
    await open('#/occupation/1330.5/network');
    const list = explorer.page().locator('.network-list');
    await list.locator('summary').click();
    const occupations = await list.locator('li').count();
    await explorer.page().getByRole('checkbox', { name: 'Show common skills' }).check();
    await list.locator('summary').click();
    await expect.poll(() => list.locator('li').count()).toBeGreaterThan(occupations);
    await list.locator('a').first().click();
    await expect.poll(hash).toMatch(/^#\/occupation\/.+\/network$/);
  });

  it('deep links: every section opens from its address alone, in the language it names', async () => {
    await open('#/occupation/5120.1/gap/3434.1?lang=de');
    await expect.poll(() => text(heading())).toMatch(/^Koch/);
    await expect
      .poll(() => explorer.page().getByRole('combobox', { name: 'Language of labels' }).inputValue())
      .toBe('de');
    await expect.poll(() => text(explorer.page().locator('.sections [aria-current]'))).toBe('Gap');
    await explorer.page().getByRole('combobox', { name: 'Language of labels' }).selectOption('en');
    await expect.poll(() => text(heading())).toBe('Cook');
    await explorer.page().evaluate(() => {
      location.hash = '#/occupation/no%20such%20thing';
    });
    await expect.poll(() => text(heading())).toBe('Not here');
  });

  it('an address whose code is not there offers those beside it', async () => {
    await open('#/occupation/5120.2');
    await expect.poll(() => text(heading())).toBe('Not here');
    await explorer
      .page()
      .locator('main li a', { hasText: /^cook$/i })
      .click();
    await expect.poll(() => text(heading())).toBe('Cook');
  });

  it('browses by group', async () => {
    await open();
    await explorer.page().locator('.tile').first().click();
    await expect.poll(() => hash()).toMatch(/^#\/group\/\d$/);
    await explorer.page().locator('.columns .concept').first().click();
    await expect.poll(() => hash()).toMatch(/^#\/occupation\//);
  });
});

const views = [
  '#/',
  '#/occupation/1330.5',
  '#/occupation/1330.5/similar/1330.2',
  '#/occupation/5120.1/gap/3434.1',
  '#/occupation/5120.1/learn',
  '#/occupation/5120.1/pathways/3434.1',
  '#/occupation/5120.1/moves',
  '#/occupation/1330.5/work',
  '#/occupation/1330.5/outlook',
  '#/occupation/1330.5/fit',
  '#/occupation/1330.5/questions',
  '#/occupation/5120.1/compare/3434.1',
  '#/occupation/5120.1/network',
  '#/group/1',
  '#/profile',
];

describe.runIf(inBrowser).each(views)('the view %s', (view) => {
  it('has no serious finding of axe-core, light and dark', async () => {
    await open(view);
    expect(await findings()).toEqual([]);
    await explorer.page().getByRole('button', { name: 'Use dark colours' }).click();
    await expect.poll(() => explorer.page().evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await findings()).toEqual([]);
  });

  it.each([320, 768])('fits a screen of %i pixels', async (width) => {
    await explorer.page().setViewportSize({ width, height: 800 });
    await open(view);
    const overflow = await explorer.page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe.runIf(inBrowser)('labels with markup stay text', () => {
  const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script></script>"\'&amp;';

  it('everywhere: in lists, headings, suggestions, titles, reports', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const edges = ['a', 'b', 'c'].flatMap((skill) =>
      [evil, 'plain'].map((occupation) => `${quoted(occupation)},${quoted(`${evil} ${skill}`)}`),
    );
    writeFileSync(join(explorer.folder(), 'evil.csv'), ['occupation,skill', ...edges, ''].join('\n'));
    for (const line of [
      ['explore', 'evil.csv', '-o', 'evil.html', '--title', evil],
      ['report', evil, '-d', 'evil.csv', '-o', 'evil-report.html'],
    ])
      expect((await skillgraph(line, { cwd: explorer.folder() })).stderr).toBe('');
    for (const section of ['', '/similar/plain', '/gap', '/learn', '/pathways', '/moves', '/network']) {
      await open(`#/occupation/${encodeURIComponent(evil)}${section}`, 'evil.html');
      expect((await text(heading())).toLowerCase()).toBe(evil.toLowerCase());
      expect(
        await explorer
          .page()
          .evaluate(() => [document.querySelectorAll('main img, main script').length, 'hit' in window]),
      ).toEqual([0, false]);
    }
    await explorer.page().getByRole('combobox').first().fill('window');
    await expect.poll(async () => (await texts(suggestions())).join()).toContain('onerror="window.hit=1"');
    await explorer.page().goto(pathToFileURL(join(explorer.folder(), 'evil-report.html')).href);
    expect((await text(heading())).toLowerCase()).toBe(evil.toLowerCase());
    await expect.poll(() => explorer.page().locator('img, script').count()).toBe(0);
  });
});

describe.runIf(inBrowser)('skillgraph report', () => {
  it('is one static page: competences, similar occupations, gap, pathway, network, no script', async () => {
    await skillgraph(['report', '1330.5', '-o', join(explorer.folder(), 'report.html')]);
    await explorer.page().goto(pathToFileURL(join(explorer.folder(), 'report.html')).href);
    await expect.poll(() => explorer.page().locator('.competence').count()).toBe(41);
    await expect.poll(() => explorer.page().locator('.ranking').first().locator('.ranked').count()).toBe(10);
    await expect.poll(() => explorer.page().locator('.gap-side').count()).toBeGreaterThan(0);
    await expect.poll(() => explorer.page().locator('.track').count()).toBeGreaterThan(0);
    await expect.poll(() => explorer.page().locator('svg.drawing').count()).toBe(1);
    await expect.poll(() => explorer.page().locator('.strip').count()).toBeGreaterThan(2);
    await expect.poll(() => explorer.page().locator('.question').count()).toBeGreaterThan(0);
    await expect.poll(() => explorer.page().locator('.faq .card').count()).toBe(3);
    await expect.poll(() => explorer.page().locator('script, details, button, input').count()).toBe(0);
    expect(await findings()).toEqual([]);
  });
});
