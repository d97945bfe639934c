import type { LanguageRules } from './language.ts';
import type { NameTable } from './name-table.ts';
import { stopWeight } from './tuning.ts';

/** A {@link NameTable} turned around: which names hold a word, and how much each word weighs. */
export interface Lookup {
  readonly table: NameTable;
  readonly rules: LanguageRules;
  readonly nameCount: number;
  readonly conceptCount: number;
  /** Number of a surface, of a stem. */
  readonly surfaceIds: ReadonlyMap<string, number>;
  readonly stemIds: ReadonlyMap<string, number>;
  /** Names that hold surface `i`, as often as they do: `names[offsets[i]] … names[offsets[i + 1] - 1]`, ascending. */
  readonly offsets: Uint32Array;
  readonly names: Uint32Array;
  /** Surfaces of stem `i`: `surfacesOf[stemOffsets[i]] …`. */
  readonly stemOffsets: Uint32Array;
  readonly surfacesOf: Uint32Array;
  /** By surface: ln(1 + N/df) / ln(1 + N) of its stem; {@link stopWeight} for stop words. */
  readonly weights: Float64Array;
  readonly isStop: Uint8Array;
  /** First name of a concept, and how many it has. Aliases added later are not among them. */
  readonly firstNames: Int32Array;
  readonly nameCounts: Uint32Array;
}

export function lookupOf(table: NameTable, rules: LanguageRules, conceptCount: number): Lookup {
  const { surfaces, stems, stemOf, owners, starts, tokens } = table;
  const nameCount = owners.length;
  const offsets = new Uint32Array(surfaces.length + 1);
  const conceptsOf = new Uint32Array(stems.length);
  const lastOwner = new Int32Array(stems.length).fill(-1);
  const firstNames = new Int32Array(conceptCount).fill(-1);
  const nameCounts = new Uint32Array(conceptCount);
  for (let name = 0; name < nameCount; name++) {
    const owner = owners[name]!;
    if (nameCounts[owner]!++ === 0) firstNames[owner] = name;
    const end = starts[name + 1]!;
    for (let at = starts[name]!; at < end; at++) {
      const surface = tokens[at]!;
      offsets[surface + 1]!++;
      const stem = stemOf[surface]!;
      if (lastOwner[stem] === owner) continue;
      lastOwner[stem] = owner;
      conceptsOf[stem]!++;
    }
  }
  for (let surface = 0; surface < surfaces.length; surface++) offsets[surface + 1]! += offsets[surface]!;
  const names = new Uint32Array(offsets[surfaces.length]!);
  const next = offsets.slice();
  for (let name = 0; name < nameCount; name++)
    for (let at = starts[name]!; at < starts[name + 1]!; at++) names[next[tokens[at]!]!++] = name;
  const stemOffsets = new Uint32Array(stems.length + 1);
  for (const stem of stemOf) stemOffsets[stem + 1]!++;
  for (let stem = 0; stem < stems.length; stem++) stemOffsets[stem + 1]! += stemOffsets[stem]!;
  const surfacesOf = new Uint32Array(surfaces.length);
  const nextSurface = stemOffsets.slice();
  for (let surface = 0; surface < surfaces.length; surface++) surfacesOf[nextSurface[stemOf[surface]!]!++] = surface;

  const surfaceIds = new Map<string, number>();
  for (let id = 0; id < surfaces.length; id++) surfaceIds.set(surfaces[id]!, id);
  const stemIds = new Map<string, number>();
  for (let id = 0; id < stems.length; id++) stemIds.set(stems[id]!, id);

  const isStop = new Uint8Array(surfaces.length);
  for (const word of rules.stopWords) {
    const surface = surfaceIds.get(word);
    if (surface !== undefined) isStop[surface] = 1;
  }
  const scale = Math.log(1 + conceptCount);
  const weights = Float64Array.from(stemOf, (stem, surface) =>
    isStop[surface] === 1 ? stopWeight : Math.log(1 + conceptCount / conceptsOf[stem]!) / scale,
  );
  return {
    table,
    rules,
    nameCount,
    conceptCount,
    surfaceIds,
    stemIds,
    offsets,
    names,
    stemOffsets,
    surfacesOf,
    weights,
    isStop,
    firstNames,
    nameCounts,
  };
}
