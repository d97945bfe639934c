import { describe, expect, it } from 'vitest';
import { csvLine, excelLine } from '../../../../src/cli/tell/csv.ts';
import { terminalSafe, terminalSafeJson } from '../../../../src/cli/tell/safe-text.ts';

describe('terminalSafe', () => {
  it('keeps our own styles, tabs and line feeds, and takes out all else that a terminal acts on', () => {
    expect(terminalSafe('\u001b[1mbold\u001b[22m\tx\n')).toBe('\u001b[1mbold\u001b[22m\tx\n');
    expect(terminalSafe('\u001b[2Ja\u001b]52;c;x\u0007b\u009b1mc\u202ed\u0000e\rf')).toBe('[2Ja]52;c;xb1mcdef');
    expect(terminalSafe('\u001b[8mhidden')).toBe('[8mhidden');
  });
});

describe('terminalSafeJson', () => {
  it('spells such characters by number, so that the value stays', () => {
    const value = { label: 'a\u001b[2J\u009b\u202eb\n' };
    const json = terminalSafeJson(JSON.stringify(value, null, 2));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe('excelLine', () => {
  it('keeps a text from being taken for a formula; numbers and plain CSV stay as they are', () => {
    const fields = ['=HYPERLINK("x")', '@SUM(1)', '+1', '-x', ' =y', 'a=b', -3, undefined];
    expect(excelLine(fields)).toBe(`"'=HYPERLINK(""x"")",'@SUM(1),'+1,'-x,' =y,a=b,-3,`);
    expect(csvLine(fields)).toBe('"=HYPERLINK(""x"")",@SUM(1),+1,-x, =y,a=b,-3,');
  });
});
