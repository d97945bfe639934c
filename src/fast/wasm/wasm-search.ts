import { caps, columnBounds, lowest } from '../search/bounds.ts';
import { largestTile } from '../search/fill-slices.ts';
import type { Measure } from '../search/measure.ts';
import type { Subjects, Task, TopRows } from '../search/problem.ts';
import { fits, searchPlainly } from '../search/search-slices.ts';
import { type Arena, BLOCK, CHUNK, type Slices } from '../search/slices.ts';
import { type Formula, totalsRead } from './formula.ts';
import {
  type CompiledBounds,
  type CompiledMeasure,
  type CompiledSubjects,
  createJob,
  type Job,
  type Output,
  setMeasure,
  setRange,
  setSubjects,
  sharings,
  slicesJob,
} from './job.ts';
import type { Kernel } from './kernel.ts';
import { type OutsideRoom, outsideRoom } from './outside-room.ts';

/** A search by the compiled kernel: slices, measures and subjects all lie in its memory, allotted by `arena`. */
export interface WasmSearch {
  readonly kernel: Kernel;
  readonly arena: Arena;
  readonly slices: Slices;
  readonly measure: Measure;
  readonly compiled: CompiledMeasure;
  readonly lane: Lane;
}

/** What one searcher needs for itself; searchers with a lane each may run side by side. */
export interface Lane {
  readonly job: Job;
  output: Output;
  readonly room: OutsideRoom;
}

/** Subjects for both: the kernel, and the plain search of those that do not fit it. */
export type WasmSubjects = Subjects & CompiledSubjects;

/** A task of the compiled kernel. */
export interface WasmTask extends Task {
  readonly subjects: WasmSubjects;
}

/** Where a search runs. */
export interface Place {
  readonly kernel: Kernel;
  readonly arena: Arena;
}

/** Prepares a search; several may share slices. What the formula reads of rows is copied into the kernel's memory. */
export function wasmSearch({ kernel, arena }: Place, slices: Slices, measure: Measure, formula: Formula): WasmSearch {
  const compiled = compiledMeasure(arena, slices, measure, formula);
  return { kernel, arena, slices, measure, compiled, lane: createLane({ arena, slices, measure, compiled }) };
}

/** {@link fillSlices} by the compiled kernel, in whose memory the slices lie: the same bits and lists. */
export function fillInWasm({ kernel, arena }: Place, slices: Slices): void {
  const next = arena.u32(slices.lists + slices.bitColumns);
  const ordered = arena.u16(largestTile(slices));
  kernel.fill(slicesJob(arena, slices).address, next.byteOffset, ordered.byteOffset);
}

/** Whether the kernel knows how sums are made up. */
export function isCompiled(sharing: Measure['sharing']): sharing is CompiledMeasure['sharing'] {
  return sharing in sharings;
}

function compiledMeasure(arena: Arena, slices: Slices, measure: Measure, formula: Formula): CompiledMeasure {
  const totals = arena.f64(slices.rows);
  totals.set(totalsRead(formula, slices, measure));
  const bounds = (length: number): CompiledBounds => ({
    low: lowest(slices, totals, { length, arena }),
    cap: caps(slices, measure, { length, arena }),
  });
  return {
    formula,
    sharing: measure.sharing as CompiledMeasure['sharing'],
    totals,
    blocks: bounds(BLOCK),
    chunks: bounds(CHUNK),
    ...columnBounds(slices, measure, arena),
  };
}

/** The rows of a search as its own subjects. */
export function ownSubjects({ slices, measure, compiled }: WasmSearch): WasmSubjects {
  return { csr: slices, totals: measure.totals, read: compiled.totals, self: true };
}

/** A further lane for the same search. */
export function createLane({ arena, slices, measure, compiled }: Omit<WasmSearch, 'kernel' | 'lane'>): Lane {
  const job = createJob(arena, slices);
  setMeasure(job, compiled);
  return { job, output: outputOf(arena, 0, 0), room: outsideRoom(arena, measure, compiled.formula) };
}

/** Writes a task into a lane, for the kernel to run at `lane.job.address`. */
export function assign(arena: Arena, lane: Lane, task: Omit<WasmTask, 'top'>): void {
  const slots = task.to - task.from;
  const { k } = task.wanted;
  if (lane.output.counts.length < slots || lane.output.ids.length < slots * k) lane.output = outputOf(arena, slots, k);
  lane.output.counts.fill(0, 0, slots);
  setSubjects(lane.job, task.subjects);
  setRange(lane.job, task, lane.output);
}

/** Takes the answers out of a lane and adds those of subjects that do not fit the counters. */
export function collect(search: WasmSearch, { output }: Lane, task: WasmTask): void {
  const { subjects, from, to, wanted, top } = task;
  const slots = to - from;
  top.counts.set(output.counts.subarray(0, slots));
  top.ids.set(output.ids.subarray(0, slots * wanted.k));
  top.scores.set(output.scores.subarray(0, slots * wanted.k));
  for (let subject = from; subject < to; subject++) {
    clearRest(top, subject - from);
    if (!fits(subjects, subject)) searchPlainly(search, task, subject);
  }
}

/** Zeros behind the last row of a slot. */
function clearRest({ k, counts, ids, scores }: TopRows, slot: number): void {
  const count = counts[slot]!;
  if (count >= k) return;
  ids.fill(0, slot * k + count, (slot + 1) * k);
  scores.fill(0, slot * k + count, (slot + 1) * k);
}

/** {@link searchSlices} by the compiled kernel: the same rows and the same scores. The subjects' arrays lie in its memory. */
export function searchInWasm(search: WasmSearch, task: WasmTask): void {
  assign(search.arena, search.lane, task);
  search.kernel.search(search.lane.job.address);
  collect(search, search.lane, task);
}

function outputOf(arena: Arena, slots: number, k: number): Output {
  return { counts: arena.u32(slots), ids: arena.u32(slots * k), scores: arena.f64(slots * k) };
}
