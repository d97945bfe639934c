import type { Occupation } from '../catalogue/types.ts';

/** Rows by id, by code and by group code; an id beats a code beats a group. */
export function namesOf(occupations: readonly Occupation[]): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (const nameOf of [
    ({ id }: Occupation) => id,
    ({ code }: Occupation) => code,
    ({ groupCode }: Occupation) => groupCode,
  ]) {
    const tier = new Map<string, number[]>();
    for (const [row, occupation] of occupations.entries()) {
      const name = nameOf(occupation);
      if (name === undefined || name === '' || names.has(name)) continue;
      tier.set(name, [...(tier.get(name) ?? []), row]);
    }
    for (const [name, rows] of tier) names.set(name, rows);
  }
  return names;
}
