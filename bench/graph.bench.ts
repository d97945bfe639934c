import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { UndirectedGraph } from 'graphology';
import { requirementTable } from '../src/catalogue/requirement-table.ts';
import { groupedBy, transposed } from '../src/compact/adjacency.ts';
import { readRecords } from '../src/files/read-records.ts';
import { buildIndex } from '../src/index.ts';
import { createCatalogue, RequirementDraft } from '../src/ingest/index.ts';
import type { Adjacency } from '../src/methods.ts';
import { namedMaps } from './javascript-peers.ts';
import { type BenchOptions, escoFolder, machine, root, spread } from './support.ts';

type Pair = readonly [occupation: string, skill: string];

/** Builds something from pairs of ids; the edges it then says to hold must be all there are. */
interface Builder {
  readonly name: string;
  readonly build: (pairs: readonly Pair[]) => { readonly edges: number; readonly kept: unknown };
}

const builders: readonly Builder[] = [
  {
    name: 'typed core: interned, sorted by id, both ways',
    build: (pairs) => {
      const draft = new RequirementDraft('pairs');
      for (const [occupation, skill] of pairs) draft.add(occupation, skill, 'essential');
      const occupations = rowsOf(draft.occupationIds);
      const skills = rowsOf(draft.skillIds);
      const table = requirementTable(draft, occupations, skills, []);
      const forward = groupedBy(table.occupation, table.skill, occupations.size);
      const kept = {
        ids: [[...occupations.keys()], [...skills.keys()]],
        forward,
        inverse: transposed(forward, skills.size),
        kinds: table.kind,
      };
      return { edges: table.length, kept };
    },
  },
  {
    name: 'typed arrays both ways, ids in order of first sight',
    build: (pairs) => {
      const occupations = new Map<string, number>();
      const skills = new Map<string, number>();
      const from = new Uint32Array(pairs.length);
      const to = new Uint32Array(pairs.length);
      for (let i = 0; i < pairs.length; i++) {
        const [occupation, skill] = pairs[i]!;
        from[i] = numberOf(occupation, occupations);
        to[i] = numberOf(skill, skills);
      }
      // Two transpositions sort both sides' lists.
      const bySkill = transposed(grouped(from, to, occupations.size), skills.size);
      const kept = {
        ids: [[...occupations.keys()], [...skills.keys()]],
        bySkill,
        byRow: transposed(bySkill, occupations.size),
      };
      return { edges: bySkill.targets.length, kept };
    },
  },
  {
    name: 'createCatalogue and buildIndex: names, checks, snapshot',
    build: (pairs) => {
      const requirements = new RequirementDraft('pairs');
      for (const [occupation, skill] of pairs) requirements.add(occupation, skill, 'essential');
      const named = (ids: readonly string[]) => ids.map((id) => ({ id, label: id }));
      const { occupationIds, skillIds } = requirements;
      const kept = buildIndex(
        createCatalogue({ occupations: named(occupationIds), skills: named(skillIds), requirements }),
      );
      return { edges: kept.meta.counts.requirements, kept };
    },
  },
  {
    name: 'Map of Sets, both ways',
    build: (pairs) => {
      const kept = namedMaps(pairs);
      let edges = 0;
      for (const set of kept.skillsOf.values()) edges += set.size;
      return { edges, kept };
    },
  },
  {
    name: 'graphology, no attributes',
    build: (pairs) => {
      const kept = new UndirectedGraph();
      for (const [occupation, skill] of pairs) {
        kept.mergeNode(occupation);
        kept.mergeNode(skill);
        kept.addEdge(occupation, skill);
      }
      return { edges: kept.size, kept };
    },
  },
];

/**
 * From pairs of ids in memory to something that answers both "what does it need" and "who needs it": time, and bytes an
 * edge kept afterwards (the id strings themselves are the caller's, and count for nobody).
 */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = once ? { path: `${root}/fixtures/sample`, name: 'sample' } : escoFolder();
  const pairs = await pairsOf(path);
  const gc = collector();
  console.log(`${machine()}; ${name}: ${pairs.length} pairs of ids in memory, in the file's order\n`);
  const times = builders.map((): number[] => []);
  const processors = builders.map((): number[] => []);
  for (let round = 0; round <= (once ? 1 : 15); round++)
    for (const [i, builder] of builders.entries()) {
      const { milliseconds, processor } = timeOf(builder, pairs);
      times[i]!.push(milliseconds);
      processors[i]!.push(processor);
    }
  // Apart, since collecting garbage on demand also throws compiled code away.
  const bytes = builders.map((builder) => spread([0, 1, 2].map(() => bytesKept(builder, pairs, gc))).median);
  console.log(
    '| built | first, ms | warm median (min–max), ms | processor time, ms | ÷ first line | bytes an edge |\n|---|---|---|---|---|---|',
  );
  const base = spread(processors[0]!.slice(1)).median;
  for (const [i, { name: builder }] of builders.entries()) {
    const { median, min, max } = spread(times[i]!.slice(1));
    const { median: processor } = spread(processors[i]!.slice(1));
    console.log(
      `| ${builder} | ${times[i]![0]!.toPrecision(3)} | ${median.toPrecision(3)} (${min.toPrecision(3)}–${max.toPrecision(3)}) | ${processor.toPrecision(3)} | ${(processor / base).toPrecision(3)} | ${(bytes[i]! / pairs.length).toFixed(1)} |`,
    );
  }
}

function timeOf({ name, build }: Builder, pairs: readonly Pair[]): { milliseconds: number; processor: number } {
  const start = performance.now();
  const used = process.cpuUsage();
  const { edges } = build(pairs);
  const { user, system } = process.cpuUsage(used);
  const milliseconds = performance.now() - start;
  if (edges !== pairs.length) throw new Error(`${name} holds ${edges} edges, not ${pairs.length}.`);
  return { milliseconds, processor: (user + system) / 1000 };
}

function bytesKept({ name, build }: Builder, pairs: readonly Pair[], gc: () => void): number {
  gc();
  const before = held();
  const built = build(pairs);
  gc();
  const after = held();
  if (built.kept === null) throw new Error(`${name} keeps nothing.`);
  return after - before;
}

/** In the file's order, each pair once, one string per id: as a reader that interns them hands them over. */
async function pairsOf(folder: string): Promise<readonly Pair[]> {
  const records = await readRecords(join(folder, 'occupationSkillRelations_en.csv'));
  const strings = new Map<string, string>();
  const interned = (text: string): string => {
    if (!strings.has(text)) strings.set(text, text);
    return strings.get(text)!;
  };
  const pairs = new Map<string, Pair>();
  for (const { occupationUri = '', skillUri = '' } of records) {
    const key = `${occupationUri}\n${skillUri}`;
    if (!pairs.has(key)) pairs.set(key, [interned(occupationUri), interned(skillUri)]);
  }
  return [...pairs.values()];
}

function numberOf(id: string, numbers: Map<string, number>): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
}

/** Lists of targets by their sources, whatever order these come in. */
function grouped(from: Uint32Array, to: Uint32Array, rows: number): Adjacency {
  const { offsets } = groupedBy(from, to, rows);
  const next = offsets.slice();
  const targets = new Uint32Array(to.length);
  for (let edge = 0; edge < to.length; edge++) targets[next[from[edge]!]!++] = to[edge]!;
  return { offsets, targets };
}

/** Rows in id order. */
function rowsOf(ids: readonly string[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const id of [...ids].sort()) rows.set(id, rows.size);
  return rows;
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
