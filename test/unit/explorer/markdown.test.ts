import { describe, expect, it } from 'vitest';
import { markdownLink, markdownTable, markdownText } from '../../../src/explorer/markdown.ts';

describe('markdownText', () => {
  it.each([
    ['<b>bold</b> *and* _more_', String.raw`\<b\>bold\</b\> \*and\* \_more\_`],
    ['C# | F# & `x`', String.raw`C\# \| F\# \& \`x\``],
    ['1. not a list', String.raw`1\. not a list`],
    ['- nor this', String.raw`\- nor this`],
    ['1330.5', '1330.5'],
    ['two\nlines', 'two lines'],
  ])('%j stays text', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('markdownLink', () => {
  it('keeps an address in one piece, and is bare text without one', () => {
    expect(markdownLink('a]b', 'http://x/a b>c')).toBe(String.raw`[a\]b](<http://x/a%20b%3Ec>)`);
    expect(markdownLink('a]b', undefined)).toBe(String.raw`a\]b`);
  });
});

describe('markdownTable', () => {
  it('has a rule below its header', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |']);
  });
});
