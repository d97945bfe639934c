import { describe, expect, it } from 'vitest';
import { lending } from '../../../src/compact/lending.ts';

describe('lending', () => {
  it('lends the same scratch again once it is back', () => {
    const lend = lending(() => ({}));
    expect(lend((scratch) => scratch)).toBe(lend((scratch) => scratch));
  });

  it('lends another while the first is out', () => {
    const lend = lending(() => ({}));
    lend((outer) => lend((inner) => expect(inner).not.toBe(outer)));
  });

  it('never lends again what was out when something was thrown', () => {
    const lend = lending(() => ({ dirty: false }));
    expect(() =>
      lend((scratch) => {
        scratch.dirty = true;
        throw new Error('thrown on purpose');
      }),
    ).toThrow('on purpose');
    expect(lend(({ dirty }) => dirty)).toBe(false);
  });
});
