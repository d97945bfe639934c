import { type Bounds, boundsOf } from '../search/bounds.ts';
import type { Measure, Subjects, TopRows, Wanted } from '../search/problem.ts';
import { fits, searchPlainly } from '../search/sliced-search.ts';
import type { Arena, Slices } from '../search/slices.ts';
import { createJob, type Job, type Output, setMeasure, setRange, setSubjects } from './job.ts';
import type { Kernel } from './kernel.ts';

/** A search by the compiled kernel: slices, measures and subjects all lie in its memory, allotted by `arena`. */
export interface WasmSearch {
  readonly kernel: Kernel;
  readonly arena: Arena;
  readonly slices: Slices;
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly lane: Lane;
}

/** What one searcher needs for itself; searchers with a lane each may run side by side. */
export interface Lane {
  readonly job: Job;
  output: Output;
}

/** Prepares a search; several may share slices. The measure's totals are copied into the kernel's memory. */
export function wasmSearch(kernel: Kernel, arena: Arena, slices: Slices, measure: Measure): WasmSearch {
  const totals = arena.f64(slices.rows);
  totals.set(measure.totals);
  const inMemory = { ...measure, totals };
  const bounds = boundsOf(slices, inMemory, arena);
  return { kernel, arena, slices, measure: inMemory, bounds, lane: createLane(arena, slices, inMemory, bounds) };
}

/** A further lane for the same search. */
export function createLane(arena: Arena, slices: Slices, measure: Measure, bounds: Bounds): Lane {
  const job = createJob(arena, slices);
  setMeasure(job, measure, bounds);
  return { job, output: outputOf(arena, 0, 0) };
}

/** Writes a task into a lane, for the kernel to run at `lane.job.address`. */
export function assign(arena: Arena, lane: Lane, subjects: Subjects, from: number, to: number, wanted: Wanted): void {
  const slots = to - from;
  if (lane.output.counts.length < slots || lane.output.ids.length < slots * wanted.k)
    lane.output = outputOf(arena, slots, wanted.k);
  lane.output.counts.fill(0, 0, slots);
  setSubjects(lane.job, subjects);
  setRange(lane.job, from, to, wanted, lane.output);
}

/** Takes the answers out of a lane and adds those of subjects that do not fit the counters. */
export function collect(
  search: WasmSearch,
  lane: Lane,
  subjects: Subjects,
  from: number,
  to: number,
  wanted: Wanted,
  top: TopRows,
): void {
  const slots = to - from;
  top.counts.set(lane.output.counts.subarray(0, slots));
  top.ids.set(lane.output.ids.subarray(0, slots * wanted.k));
  top.scores.set(lane.output.scores.subarray(0, slots * wanted.k));
  for (let subject = from; subject < to; subject++) {
    const slot = subject - from;
    const count = top.counts[slot]!;
    if (count < wanted.k) {
      top.ids.fill(0, slot * wanted.k + count, (slot + 1) * wanted.k);
      top.scores.fill(0, slot * wanted.k + count, (slot + 1) * wanted.k);
    }
    if (!fits(subjects, subject)) searchPlainly(search, subjects, subject, wanted, top, slot);
  }
}

/** {@link searchSlices} by the compiled kernel: the same rows and the same scores. The subjects' arrays lie in its memory. */
export function searchInWasm(
  search: WasmSearch,
  subjects: Subjects,
  from: number,
  to: number,
  wanted: Wanted,
  top: TopRows,
): void {
  assign(search.arena, search.lane, subjects, from, to, wanted);
  search.kernel.search(search.lane.job.address);
  collect(search, search.lane, subjects, from, to, wanted, top);
}

function outputOf(arena: Arena, slots: number, k: number): Output {
  return { counts: arena.u32(slots), ids: arena.u32(slots * k), scores: arena.f64(slots * k) };
}
