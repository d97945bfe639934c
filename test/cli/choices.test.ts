import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveIndex } from '../../src/files/index.ts';
import { buildIndex } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import { skillgraph } from '../support/command-line.ts';
import { atTerminal, hasTerminal } from '../support/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'skillgraph-choices-'));
const data = join(folder, 'kitchen.csv');

const kinds = ['hot', 'cold', 'ship', 'hotel', 'school', 'hospital', 'field', 'grill', 'fish', 'diet'];
const tasks = ['chop wood', 'chop onions', 'boil soup', 'clean pans'];

/** Ten cooks, who all chop and boil, and two others. */
beforeAll(() => {
  const cooks = kinds.flatMap((kind) => [...tasks, `serve ${kind} meals`].map((skill) => [`${kind} cook`, skill]));
  const others = ['fell trees', 'chop wood', 'drive tractors'].map((skill) => ['forester', skill]);
  const lines = [['occupation', 'skill'], ...cooks, ...others].map((cells) => cells.join(','));
  writeFileSync(data, `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (...args: string[]): string[] => [...args, '--data', data];

describe('a name of more than are shown', () => {
  it('says of how many, and how to say more', async () => {
    const { code, stderr } = await skillgraph(asked('similar', 'cook'));
    expect(code).toBe(1);
    expect(stderr.replace(/\n\s+/g, ' ')).toMatch(
      /"cook" can mean several occupations: here are 8 of 10\. Say more, as in "\w+ cook" \(skillgraph search lists others\), or name one by its label, code or id:/,
    );
    // Though one of them stands in the sentence.
    expect(stderr.match(/^ {2}\w+ cook/gm)).toHaveLength(8);
  });

  it('but not where all are shown', async () => {
    const { stderr } = await skillgraph(asked('similar', '--skills', 'chop'));
    expect(stderr.replace(/\n\s+/g, ' ')).toContain(
      '"chop" can mean several skills. Name one by its label, code or id: ',
    );
  });

  it('to programs, too', async () => {
    const { stderr } = await skillgraph(asked('transitions', 'cook', '--json'));
    expect(JSON.parse(stderr)).toMatchObject({ code: 'AMBIGUOUS', message: expect.stringContaining('8 of 10') });
    expect(JSON.parse(stderr).candidates).toHaveLength(8);
  });
});

describe('a name that nothing comes near', () => {
  const said = async (typed: string) => (await skillgraph(asked('similar', typed))).stderr.replace(/\n\s+/g, ' ');

  it('is told in which language names are: English alone is, else all that are loaded', async () => {
    const spoken = async (language: string, label: string, typed: string) => {
      const path = join(folder, `${language}.skg`);
      const requirements = [{ occupation: 'a', skill: 's', kind: 'essential' as const }];
      const of = { language, occupations: [{ id: 'a', label }], skills: [{ id: 's', label: 'x' }], requirements };
      await saveIndex(buildIndex(createCatalogue(of)), path);
      return (await skillgraph(['similar', typed, '--data', path])).stderr.replace(/\n\s+/g, ' ');
    };
    expect(await spoken('en', 'nurse', 'Krankenpfleger')).toContain('Names there are in English alone.');
    expect(await spoken('en', 'primary teacher', 'professeur de primaire')).toContain('in English alone.');
    expect(await spoken('de', 'Koch', 'plumber')).toContain('Names there are in: de.');
  });

  it('but not where nobody said in which language names are', async () => {
    expect(await said('Krankenpfleger')).not.toContain('Names there are');
  });

  it('of one occupation alone says so', async () => {
    const { stderr } = await skillgraph(['similar', 'Krankenpfleger']);
    expect(stderr.replace(/\n\s+/g, ' ')).toContain(
      '"Krankenpfleger" comes near one occupation alone. Name it by its label',
    );
  });
});

describe('how many skills it takes', () => {
  it('is named as it is typed', async () => {
    const { code, stderr } = await skillgraph(asked('match', 'chop wood', '--min-skills', '0'));
    expect(code).toBe(2);
    expect(stderr).toContain(
      "option '--min-skills <count>' argument '0' is invalid. Give a whole number of at least 1.",
    );
  });
});

describe.skipIf(!hasTerminal)('at 60 columns', () => {
  it('names stand whole, no line is longer, and what was left out for them is said', async () => {
    const names = ['similar', 'ICT operations manager'];
    const { screen } = await atTerminal(names, { columns: 60 });
    const wide = await skillgraph([...names, '--json']);
    expect(screen.split('\n').filter((line) => line.length > 60)).toEqual([]);
    for (const { label } of JSON.parse(wide.stdout).results) expect(screen).toContain(label.slice(0, 23));
    const moves = await atTerminal(['transitions', 'cook'], { columns: 60 });
    expect(moves.screen).toMatch(/\(at 60 columns without: where it leads, still to learn,\s+weightiest first\)/);
    expect(moves.screen.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });
});

describe.skipIf(!hasTerminal)('a choice of occupations on a terminal', () => {
  it('takes the number that is typed', async () => {
    const { code, screen } = await atTerminal(asked('similar', 'cook'), { typed: ['2\r'] });
    expect(code).toBe(0);
    const second = /^ {2}2 {2}(\w+ cook)$/m.exec(screen)?.[1];
    expect(screen).toContain('"cook" can mean several occupations: here are 8 of 10.');
    expect(screen).toContain(`Occupations most like ${second}`);
  });

  it('asks again after what is none of the numbers, and says so', async () => {
    const { code, screen } = await atTerminal(asked('transitions', 'cook'), { typed: ['9\r', 'soup\r', '1\r'] });
    expect(screen).toContain('"9" is none of the numbers 1 to 8.');
    expect(screen).toContain('"soup" is none of the numbers 1 to 8.');
    expect(screen).toMatch(/Where to go from \w+ cook|no answer/);
    expect(code).not.toBe(130);
  });

  it.each([
    ['nothing', '\r'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends it with how to say more, without the list once more', async (_, typed) => {
    const { code, screen } = await atTerminal(asked('similar', 'cook'), { typed: [typed] });
    expect(code).toBe(1);
    expect(screen.replace(/\n\s+/g, ' ')).toMatch(/error: Nothing was chosen\. Say more, as in "\w+ cook"/);
    expect(screen.match(/hotel cook/g) ?? []).toHaveLength(screen.includes('as in "hotel cook"') ? 2 : 1);
    expect(screen).not.toMatch(/unexpected/i);
  });

  it('Ctrl-C ends it as shells expect, without a word', async () => {
    const { code, screen } = await atTerminal(asked('similar', 'cook'), { typed: ['\u0003'] });
    expect(code).toBe(130);
    expect(screen.trimEnd()).toMatch(/Which one\? 1–8, or nothing:$/);
  });
});

describe('a choice of skills where nobody sits there', () => {
  const few = ['match', 'boil soup, clean pans, chop'];

  it('counts as the likeliest where there would be no answer without, and says so', async () => {
    const { code, stdout } = await skillgraph(asked(...few));
    expect(code).toBe(0);
    expect(stdout).toContain('What fits 3 skills');
    expect(stdout).toMatch(/a guess: "chop" counts as "chop \w+", and may be "chop \w+"\./);
    expect(stdout).not.toContain('not counted');
    const told = JSON.parse((await skillgraph(asked(...few, '--json'))).stdout);
    expect(told.guessed).toMatchObject([{ typed: 'chop', label: expect.stringMatching(/^chop /) }]);
    expect(told.guessed[0].others.length).toBeGreaterThan(0);
    expect(told.subject.skills.map(({ id }: { id: string }) => id)).toContain(told.guessed[0].id);
  });

  it('is left out where there are enough others, or too few with it', async () => {
    const { stdout } = await skillgraph(asked(...few, '--min-skills', '2'));
    expect(stdout).toContain('What fits 2 skills');
    expect(stdout).toMatch(/not counted: "chop" may be/);
    const { code, stderr } = await skillgraph(asked(...few, '--min-skills', '4'));
    expect(code).toBe(1);
    expect(stderr).toContain('not counted: "chop"');
  });
});

describe.skipIf(!hasTerminal)('a choice of skills on a terminal', () => {
  const skills = 'boil soup, clean pans, chop';

  it('counts the one that is chosen', async () => {
    const { code, screen } = await atTerminal(asked('match', skills), { typed: ['1\r'] });
    expect(code).toBe(0);
    expect(screen).toMatch(/"chop" can mean several skills\.\n {2}1 {2}chop \w+\n {2}2 {2}chop \w+\n/);
    expect(screen).toContain('What fits 3 skills');
    expect(screen).not.toContain('not counted');
  });

  it('counts the one that is chosen for words of a text', async () => {
    const text = join(folder, 'cv.txt');
    writeFileSync(text, 'Boil soup. Clean pans. Serve meals.');
    const { code, screen } = await atTerminal(asked('match', '--text', text), { typed: ['2\r'] });
    expect(code).toBe(0);
    expect(screen).toMatch(
      /"Serve meals" can mean several skills\.\n {2}1 {2}serve \w+ meals\n {2}2 {2}serve \w+ meals\n/,
    );
    expect(screen).toContain('What fits 3 skills');
    const left = await atTerminal(asked('match', '--text', text, '--min-skills', '2'), { typed: ['\r'] });
    expect(left.screen).toMatch(/not counted: "Serve meals" may be "serve \w+ meals"/);
  });

  it('leaves out the one that is not, and says so', async () => {
    const { code, screen } = await atTerminal(asked('match', skills, '--min-skills', '2'), { typed: ['\r'] });
    expect(code).toBe(0);
    expect(screen).toContain('What fits 2 skills');
    expect(screen).toMatch(/not counted: "chop" may be "chop \w+", "chop \w+"; add one by its name/);
  });

  it('asks one thing at a time, and Ctrl-C ends all', async () => {
    const { code, screen } = await atTerminal(asked('match', 'chop, serve, boil soup'), { typed: ['1\r', '\u0003'] });
    expect(code).toBe(130);
    expect(screen.indexOf('"serve" can mean several skills: here are 8 of 10.')).toBeGreaterThan(
      screen.indexOf('"chop" can mean several skills.'),
    );
  });

  it('keeps what else was stated of it', async () => {
    const profile = join(folder, 'person.json');
    const state = (name: string, importance?: number) =>
      writeFileSync(profile, JSON.stringify([{ skill: name, importance }, 'boil soup', 'clean pans']));
    const matches = async () =>
      JSON.parse((await skillgraph(asked('match', '--profile', profile, '--json'))).stdout).results;
    state('chop', 0.1);
    const { screen } = await atTerminal(asked('match', '--profile', profile, '--json'), { typed: ['1\r'] });
    const { subject, results } = JSON.parse(screen.slice(screen.indexOf('\n{') + 1));
    const [{ label: chosen }] = subject.skills.filter(({ label }: { label: string }) => label.startsWith('chop '));
    state(chosen, 0.1);
    expect(results).toEqual(await matches());
    state(chosen);
    expect(results).not.toEqual(await matches());
  });
});
