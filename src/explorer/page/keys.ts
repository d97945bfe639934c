import { derivedBy } from '../../compact/derived.ts';
import type { ConceptKind } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';

/** Short names for addresses: an unambiguous code, else the id without what all ids begin with. */
export interface Keys {
  readonly keyOf: (ref: ConceptRef) => string;
  /** Id for a key; null where there is none. */
  readonly idOf: (key: string) => string | null;
}

const kinds = { occupations: { kind: 'occupations' }, skills: { kind: 'skills' } } as const;

export function keysOf(index: SkillIndex, kind: 'occupations' | 'skills'): Keys {
  return tables(index, kinds[kind]);
}

const tables = /* @__PURE__ */ derivedBy((index: SkillIndex, { kind }: { readonly kind: ConceptKind }): Keys => {
  const ids = index[kind].ids.all();
  const codes = index[kind].codes.all();
  const prefix = commonPrefix(ids[0] ?? '', ids.at(-1) ?? '');
  const rows = new Map(ids.map((id, row) => [id, row]));
  const byCode = new Map<string, number | null>();
  for (const [row, code] of codes.entries()) if (code !== '') byCode.set(code, byCode.has(code) ? null : row);
  return {
    keyOf: ({ id, code }) => {
      const row = rows.get(id);
      return code !== undefined && row !== undefined && byCode.get(code) === row ? code : id.slice(prefix.length);
    },
    idOf: (key) => {
      const row = byCode.get(key) ?? rows.get(prefix + key) ?? rows.get(key);
      return row === undefined ? null : ids[row]!;
    },
  };
});

/** What all of a sorted list begin with is what its ends begin with; cut after a separator, so that keys stay whole. */
function commonPrefix(first: string, last: string): string {
  if (first === last) return '';
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  const cut = first.slice(0, length).search(/[/:#][^/:#]*$/);
  return cut < 0 ? '' : first.slice(0, cut + 1);
}
