import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route, sections } from '../../../../src/explorer/page/route.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'home' }),
  key.map((code): Route => ({ page: 'group', code })),
  key.map((name): Route => ({ page: 'skill', key: name })),
  key.map((name): Route => ({ page: 'card', key: name })),
  fc.array(key).map((skills): Route => ({ page: 'profile', skills })),
  fc
    .record({
      key,
      section: fc.constantFrom(...sections),
      other: fc.option(key, { nil: undefined }),
      unregulated: fc.boolean(),
    })
    .map(
      ({ other, unregulated, ...rest }): Route => ({
        page: 'occupation',
        ...rest,
        ...(other === undefined ? {} : { other }),
        ...(unregulated ? { unregulated } : {}),
      }),
    ),
);

describe('parseRoute', () => {
  it('reads what formatRoute writes, whatever characters keys have', () => {
    fc.assert(
      fc.property(route, fc.option(fc.constantFrom('de', 'en'), { nil: undefined }), (where, language) => {
        expect(parseRoute(formatRoute(where, language))).toEqual({
          route: where,
          ...(language === undefined ? {} : { language }),
        });
      }),
    );
    expect.hasAssertions();
  });

  it.each([
    ['', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/occupation/1330.5', { page: 'occupation', key: '1330.5', section: 'overview' }],
    ['#/occupation/1330.5/nonsense', { page: 'unknown', path: 'occupation/1330.5/nonsense' }],
    ['#/occupation', { page: 'unknown', path: 'occupation' }],
    ['#/skill/100%', { page: 'skill', key: '100%' }],
  ])('%j is understood', (hash, expected) => {
    expect(parseRoute(hash).route).toEqual(expected);
  });
});
