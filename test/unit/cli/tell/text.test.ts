import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padded, truncated, wrapped } from '../../../../src/cli/tell/text.ts';

describe('displayWidth', () => {
  it('counts columns, not code units: escapes and combining marks none, wide letters two', () => {
    expect(displayWidth('chef')).toBe(4);
    expect(displayWidth('\u001b[1mchef\u001b[22m')).toBe(4);
    expect(displayWidth('e\u0301tude')).toBe(5);
    expect(displayWidth('料理人')).toBe(6);
    expect(displayWidth('готвач')).toBe(6);
  });
});

describe('truncated', () => {
  it('leaves a text that fits, and ends a longer one with an ellipsis within the width', () => {
    expect(truncated('chef', 4)).toBe('chef');
    expect(truncated('pastry chef', 8)).toBe('pastry…');
    expect(displayWidth(truncated('料理人の仕事', 6))).toBeLessThanOrEqual(6);
  });

  it('is never wider than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        return displayWidth(truncated(text, width)) <= width;
      }),
    );
  });
});

describe('padded', () => {
  it('fills up on the side that is asked for', () => {
    expect(padded('ab', 4)).toBe('ab  ');
    expect(padded('ab', 4, 'right')).toBe('  ab');
    expect(padded('abcd', 2)).toBe('abcd');
  });
});

describe('wrapped', () => {
  it('breaks at spaces and indents what follows the first line', () => {
    expect(wrapped('one two three four', 9, '  ')).toEqual(['one two', '  three', '  four']);
  });

  it('keeps what no-break spaces join', () => {
    expect(wrapped('aa bb\u00a0cc', 6)).toEqual(['aa', 'bb\u00a0cc']);
  });

  it('loses no word and adds none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 5, max: 40 }), (words, width) => {
        const lines = wrapped(words.join(' '), width);
        return lines.join(' ') === words.join(' ') && lines.every((line) => line.length <= Math.max(width, 12));
      }),
    );
  });
});
