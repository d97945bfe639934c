import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chosen } from '../../../../src/cli/ask/choose.ts';

const family = [
  { id: 'a', label: 'primary school teacher', code: '2341.1' },
  { id: 'b', label: 'music teacher' },
];

/** A terminal at which something is typed once a question stands there, and what it then shows. */
async function answered(typed: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  const lines = typed.split('\n');
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (text.includes('Which one?')) input.write(`${lines.shift()}\n`);
  });
  const one = await chosen('"teacher" can mean several occupations.', family, { input, output });
  return { one, shown };
}

describe('a choice on a terminal', () => {
  it('lists the family by number and takes the one that is typed', async () => {
    const { one, shown } = await answered('2');
    expect(one).toBe(family[1]);
    expect(shown).toContain(
      '"teacher" can mean several occupations.\n  1  primary school teacher  2341.1\n  2  music teacher\n',
    );
    expect(shown).toContain('Which one? 1–2, or nothing: ');
  });

  it('takes none for nothing', async () => {
    for (const typed of ['', '  ']) expect((await answered(typed)).one, typed).toBeNull();
  });

  it('asks again after what is no number, and beyond the list', async () => {
    for (const typed of ['music', '0', '3', '1.5']) {
      const { one, shown } = await answered(`${typed}\n2`);
      expect(one, typed).toBe(family[1]);
      expect(shown).toContain(`"${typed}" is none of the numbers 1 to 2.`);
    }
  });

  it('asks nobody where nobody sits', async () => {
    expect(await answered('1', false)).toEqual({ one: undefined, shown: '' });
  });
});
