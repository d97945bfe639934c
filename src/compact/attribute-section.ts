import type { Attribute } from '../catalogue/types.ts';
import { damaged } from './layout.ts';

/** Name of the section that holds attributes: one list for each occupation, as JSON. */
export const ATTRIBUTES = 'occ.attributes';

/**
 * The attributes of all occupations, null where a snapshot has none.
 *
 * @throws SkillGraphError `INDEX_DAMAGED` where the section does not hold a list of attributes for each occupation.
 */
export function storedAttributes(
  sections: ReadonlyMap<string, Uint8Array>,
  occupations: number,
): readonly (readonly Attribute[])[] | null {
  const section = sections.get(ATTRIBUTES);
  if (section === undefined) return null;
  let lists: unknown;
  try {
    lists = JSON.parse(new TextDecoder().decode(section.slice()));
  } catch {}
  if (Array.isArray(lists) && lists.length === occupations && lists.every(areAttributes)) return lists;
  throw damaged(`its section "${ATTRIBUTES}" cannot be right`);
}

function areAttributes(list: unknown): boolean {
  return Array.isArray(list) && list.every(isAttribute);
}

function isAttribute(value: unknown): boolean {
  const { set, name, value: stated } = Object(value) as Partial<Attribute>;
  return typeof set === 'string' && typeof name === 'string' && (typeof stated === 'string' || Number.isFinite(stated));
}
