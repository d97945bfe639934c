import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../src/cli/tell/csv.ts';

describe('csvLine', () => {
  it('quotes what would break the line, and leaves blank what is not known', () => {
    expect(csvLine(['a', 'b,c', 'say "hi"', 'two\nlines', undefined, 0.1])).toBe(
      'a,"b,c","say ""hi""","two\nlines",,0.1',
    );
  });
});
