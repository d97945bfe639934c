import { describe, expect, it } from 'vitest';
import { endOfRecords, recordsOf } from '../../../src/files/csv-records.ts';

describe('recordsOf', () => {
  it('cuts at line breaks that no quoted field encloses', () => {
    expect(recordsOf('a,b\n"c\nd",e\r\nf', ',')).toEqual(['a,b\n', '"c\nd",e\r\n', 'f']);
  });

  it('knows a doubled quotation mark from a closing one', () => {
    expect(recordsOf('"a""\n""b"\nc\n', ',')).toEqual(['"a""\n""b"\n', 'c\n']);
  });

  it('lets a quotation mark open a field only where a field begins', () => {
    expect(recordsOf('5" pipe\n6" pipe\n', ',')).toEqual(['5" pipe\n', '6" pipe\n']);
    expect(recordsOf('a;"b\nc"\n', ';')).toEqual(['a;"b\nc"\n']);
    expect(recordsOf('a;"b\nc"\n', ',')).toEqual(['a;"b\n', 'c"\n']);
  });
});

describe('endOfRecords', () => {
  it('is after the last whole record', () => {
    expect(endOfRecords('a\nb\nc', ',')).toBe(4);
    expect(endOfRecords('a\n"b\nc\n', ',')).toBe(2);
    expect(endOfRecords('"a\n', ',')).toBe(0);
    expect(endOfRecords('', ',')).toBe(0);
  });
});
