import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../../src/cli/tell/screen.ts';

const colours = (isTTY: boolean, environment: Record<string, string>) =>
  screenOf({ isTTY, columns: 80 }, environment).styles.bold('x') !== 'x';

describe('screenOf', () => {
  it('shows colours on a terminal only', () => {
    expect(colours(true, {})).toBe(true);
    expect(colours(false, {})).toBe(false);
    expect(colours(true, { TERM: 'dumb' })).toBe(false);
  });

  it('NO_COLOR turns colours off, unless it is empty', () => {
    expect(colours(true, { NO_COLOR: '1' })).toBe(false);
    expect(colours(true, { NO_COLOR: '' })).toBe(true);
  });

  it('FORCE_COLOR turns colours on without a terminal, and wins over NO_COLOR', () => {
    expect(colours(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(colours(true, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(colours(true, { FORCE_COLOR: '0' })).toBe(false);
  });

  it('takes the width of the terminal, and prose width where there is none', () => {
    expect(screenOf({ isTTY: true, columns: 132 }, {}).width).toBe(132);
    expect(screenOf({ isTTY: true, columns: 10 }, {}).width).toBe(40);
    expect(screenOf({ isTTY: true, columns: 0 }, {}).width).toBe(80);
    expect(screenOf({ isTTY: true }, {}).width).toBe(80);
    expect(screenOf({}, {})).toMatchObject({ width: 100, isTerminal: false });
  });
});
