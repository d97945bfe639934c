import { MOST_COLUMNS, PLANES } from '../search/prepared-subject.ts';
import type { Csr, Task } from '../search/problem.ts';
import { type Arena, BLOCK, CHUNK, type Slices } from '../search/slices.ts';
import type { Formula } from './formula.ts';

/** The compiled kernel's record of a search, after its three doubles; `assembly/job.ts` has the same fields in the same order. */
const fields = [
  'rows',
  'tileRows',
  'tiles',
  'bitColumns',
  'lists',
  'firstLoner',
  'stride',
  'offsets',
  'columnsOf',
  'weights',
  'rowAt',
  'placeOf',
  'reference',
  'bits',
  'listStarts',
  'places',
  'summaries',
  'summaryBytes',
  'formula',
  'sharing',
  'totals',
  'most',
  'blockLow',
  'blockCap',
  'chunkLow',
  'chunkCap',
  'subjectOffsets',
  'subjectColumns',
  'subjectWeights',
  'subjectTotals',
  'self',
  'from',
  'to',
  'k',
  'counts',
  'ids',
  'scores',
  'planes',
  'starts',
  'seeded',
  'columnAt',
  'columnUnits',
  'listAt',
  'listUnits',
  'own',
  'added',
  'order',
  'peaks',
  'uniform',
  'tally',
  'visited',
  'done',
  'homeAt',
] as const;
type Field = (typeof fields)[number];
const DOUBLES = 3;

/** The record in memory: three doubles (α, β, least score), then one 32-bit word per field. */
export interface Job {
  readonly address: number;
  readonly doubles: Float64Array;
  readonly words: Uint32Array;
}

/** Room for a record of slices, with scratch for one searcher over them. */
export function createJob(arena: Arena, slices: Slices): Job {
  const job = slicesJob(arena, slices);
  set(job, {
    planes: arena.i32(PLANES * slices.stride).byteOffset,
    starts: arena.u32(MOST_COLUMNS + 8).byteOffset,
    seeded: arena.i32(CHUNK / 32).byteOffset,
    columnAt: arena.u32(MOST_COLUMNS).byteOffset,
    columnUnits: arena.u32(MOST_COLUMNS).byteOffset,
    listAt: arena.u32(MOST_COLUMNS).byteOffset,
    listUnits: arena.u32(MOST_COLUMNS).byteOffset,
    own: arena.f64(slices.columns).byteOffset,
    added: arena.f64(MOST_COLUMNS).byteOffset,
    order: arena.u32(MOST_COLUMNS).byteOffset,
    // A peak takes 32 bytes a block, and how promising it is 8 more.
    peaks: arena.u32((CHUNK / BLOCK) * 10 + 4).byteOffset,
    tally: arena.u32((PLANES + 1) * slices.summaryWords).byteOffset,
    visited: arena.u32(2 * slices.summaryWords).byteOffset,
    done: arena.u32(slices.summaryWords).byteOffset,
    homeAt: arena.u32(CHUNK / BLOCK).byteOffset,
  });
  return job;
}

/** Room for a record of slices alone: enough to fill them. */
export function slicesJob(arena: Arena, slices: Slices): Job {
  const record = arena.u32(2 * DOUBLES + fields.length);
  const doubles = new Float64Array(record.buffer, record.byteOffset, DOUBLES);
  const job = { address: record.byteOffset, doubles, words: record.subarray(2 * DOUBLES) };
  set(job, {
    rows: slices.rows,
    tileRows: slices.tileRows,
    tiles: slices.tiles,
    bitColumns: slices.bitColumns,
    lists: slices.lists,
    firstLoner: slices.firstLoner,
    stride: slices.stride * 4,
    offsets: slices.offsets.byteOffset,
    columnsOf: slices.columnsOf.byteOffset,
    weights: slices.weights?.byteOffset ?? 0,
    rowAt: slices.rowAt.byteOffset,
    placeOf: slices.placeOf.byteOffset,
    reference: slices.reference.byteOffset,
    bits: slices.bits.byteOffset,
    listStarts: slices.listStarts.byteOffset,
    places: slices.places.byteOffset,
    summaries: slices.summaries.byteOffset,
    summaryBytes: 4 * slices.summaryWords,
  });
  return job;
}

/** The compiled kernel's numbers for what two rows share. */
export const sharings = { count: 0, table: 1, min: 2, product: 3 } as const;

/** A measure as the compiled kernel knows it: its arrays lie in the kernel's memory. */
export interface CompiledMeasure {
  readonly formula: Formula;
  readonly sharing: keyof typeof sharings;
  /** By row, what the formula reads. */
  readonly totals: Float64Array;
  readonly blocks: CompiledBounds;
  readonly chunks: CompiledBounds;
  readonly most: Float64Array | null;
  readonly uniform: boolean;
}

/** By run of places, its smallest total and the greatest sum it can share. */
export interface CompiledBounds {
  readonly low: Float64Array;
  readonly cap: Float64Array;
}

/** Writes what a measure adds. */
export function setMeasure(job: Job, measure: CompiledMeasure): void {
  const { formula, blocks, chunks, most, uniform } = measure;
  job.doubles[0] = formula.alpha;
  job.doubles[1] = formula.beta;
  set(job, {
    formula: formula.number,
    sharing: sharings[measure.sharing],
    totals: measure.totals.byteOffset,
    most: most?.byteOffset ?? 0,
    uniform: uniform ? 1 : 0,
    blockLow: blocks.low.byteOffset,
    blockCap: blocks.cap.byteOffset,
    chunkLow: chunks.low.byteOffset,
    chunkCap: chunks.cap.byteOffset,
  });
}

/** Whose neighbours are wanted, in the kernel's memory. */
export interface CompiledSubjects {
  readonly csr: Csr;
  /** By subject, what the formula reads. */
  readonly read: Float64Array;
  readonly self: boolean;
}

/** Writes whose neighbours are wanted. */
export function setSubjects({ words }: Job, { csr, read, self }: CompiledSubjects): void {
  words[at.subjectOffsets] = csr.offsets.byteOffset;
  words[at.subjectColumns] = csr.columnsOf.byteOffset;
  words[at.subjectWeights] = csr.weights?.byteOffset ?? 0;
  words[at.subjectTotals] = read.byteOffset;
  words[at.self] = self ? 1 : 0;
}

/** Where the answers go, in the kernel's memory. */
export interface Output {
  readonly counts: Uint32Array;
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}

/** Writes which subjects to search and where the answers go. */
export function setRange({ doubles, words }: Job, { from, to, wanted }: Omit<Task, 'top'>, output: Output): void {
  const { k, minScore } = wanted;
  doubles[2] = minScore;
  words[at.from] = from;
  words[at.to] = to;
  words[at.k] = k;
  words[at.counts] = output.counts.byteOffset;
  words[at.ids] = output.ids.byteOffset;
  words[at.scores] = output.scores.byteOffset;
}

const at = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ fields.map((field, position) => [field, position]),
) as Record<Field, number>;

function set({ words }: Job, values: Partial<Record<Field, number>>): void {
  for (const [field, value] of Object.entries(values)) words[at[field as Field]] = value;
}
