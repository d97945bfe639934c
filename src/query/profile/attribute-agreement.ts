import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError, shown } from '../../errors.ts';
import { attributesOf } from '../answer/attributes.ts';

/** What a person says of themselves, on the source's own scale: `{ set: 'interests', name: 'Artistic', value: 6.3 }`. */
export interface ProfileAttribute {
  readonly set: string;
  readonly name: string;
  readonly value: number;
}

/** How a person's attributes go with an occupation's. */
export interface Agreement {
  /** Mean correlation over the sets, −1 to 1. */
  readonly correlation: number;
  readonly sets: readonly { readonly set: string; readonly attributes: number; readonly correlation: number }[];
}

/** A correlation over fewer attributes says nothing. */
const LEAST_SHARED = 3;

/**
 * Pearson correlation of a person's values with an occupation's, set by set, as interest inventories are read: the shape
 * of a profile counts, not its height. A set counts where both sides state at least three of its attributes as numbers and
 * neither side is flat; null where no set does.
 */
export function agreement(index: SkillIndex, row: number, stated: readonly ProfileAttribute[]): Agreement | null {
  const published = new Map<string, number>();
  for (const { set, name, value } of attributesOf(index, row))
    if (typeof value === 'number') published.set(keyOf(set, name), value);
  const bySet = new Map<string, { own: number[]; other: number[] }>();
  for (const { set, name, value } of stated) {
    const other = published.get(keyOf(set, name));
    if (other === undefined) continue;
    const pairs = bySet.get(set) ?? { own: [], other: [] };
    bySet.set(set, pairs);
    pairs.own.push(value);
    pairs.other.push(other);
  }
  const sets = [...bySet].flatMap(([set, { own, other }]) => {
    const r = own.length < LEAST_SHARED ? null : pearson(own, other);
    return r === null ? [] : [{ set, attributes: own.length, correlation: r }];
  });
  if (sets.length === 0) return null;
  return { correlation: sets.reduce((sum, { correlation }) => sum + correlation, 0) / sets.length, sets };
}

/** Sorted by set and name, so that sums do not depend on the order given. @throws SkillGraphError `BAD_INPUT`. */
export function checkedAttributes(stated: readonly ProfileAttribute[]): readonly ProfileAttribute[] {
  const known = new Set<string>();
  for (const attribute of stated) {
    const { set, name, value } = attribute ?? {};
    if (typeof set !== 'string' || typeof name !== 'string' || !Number.isFinite(value))
      throw new SkillGraphError(
        'BAD_INPUT',
        `An attribute is { set, name, value } with a finite number as value, not ${attribute === null || typeof attribute !== 'object' ? shown(attribute) : `{ ${shown(set)}, ${shown(name)}, ${shown(value)} }`}.`,
      );
    if (known.has(keyOf(set, name)))
      throw new SkillGraphError('BAD_INPUT', `The attribute "${name}" of "${set}" is stated twice; state it once.`);
    known.add(keyOf(set, name));
  }
  return [...stated].sort((a, b) => (keyOf(a.set, a.name) < keyOf(b.set, b.name) ? -1 : 1));
}

function keyOf(set: string, name: string): string {
  return `${set.toLowerCase()}\n${name.toLowerCase()}`;
}

function pearson(a: readonly number[], b: readonly number[]): number | null {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - meanA) * (b[i]! - meanB);
    aa += (a[i]! - meanA) ** 2;
    bb += (b[i]! - meanB) ** 2;
  }
  return aa > 0 && bb > 0 ? Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb))) : null;
}
