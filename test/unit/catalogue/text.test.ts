import { describe, expect, it } from 'vitest';
import { cleanText, distinctTexts } from '../../../src/catalogue/text.ts';

describe('cleanText', () => {
  it('makes one line of single-spaced text', () => {
    expect(cleanText(' a\tb\u00a0c  d\r\ne ')).toBe('a b c d e');
  });

  it('drops characters without width, keeping words whole', () => {
    expect(cleanText('soft\u00adware\u200b \ufeffengineer\u2060')).toBe('software engineer');
  });

  it('changes nothing else', () => {
    const texts = ['C++', 'café–bar', "chef's knife", 'a / b (c)', '漢字', ''];
    expect(texts.map(cleanText)).toEqual(texts);
  });
});

describe('distinctTexts', () => {
  it('gives each text once, sorted, blanks dropped, and says whether one had to change', () => {
    expect(distinctTexts(['b', 'a', 'b', ''])).toEqual({ texts: ['a', 'b'], tidied: false });
    expect(distinctTexts(['a ', 'a'])).toEqual({ texts: ['a'], tidied: true });
    expect(distinctTexts([' ', '\n'])).toEqual({ texts: [], tidied: false });
  });
});
