import { type Bounds, boundsOf } from './bounds.ts';
import { createJob, type Job, type Output, setMeasure, setRange, setSubjects } from './job.ts';
import type { Kernel } from './kernel.ts';
import type { Measure, Subjects, TopRows, Wanted } from './problem.ts';
import { fits, searchPlainly } from './sliced-search.ts';
import type { Arena, Slices } from './slices.ts';

/** A search by the compiled kernel: slices, measures and subjects all lie in its memory, allotted by `arena`. */
export interface WasmSearch {
  readonly kernel: Kernel;
  readonly arena: Arena;
  readonly slices: Slices;
  readonly measure: Measure;
  readonly bounds: Bounds;
  readonly job: Job;
  output: Output;
}

/** Prepares a search; several may share slices. The measure's totals and values are copied into the kernel's memory. */
export function wasmSearch(kernel: Kernel, arena: Arena, slices: Slices, measure: Measure): WasmSearch {
  const totals = arena.f64(slices.rows);
  totals.set(measure.totals);
  const inMemory = { ...measure, totals };
  const bounds = boundsOf(slices, inMemory, arena);
  const job = createJob(arena, slices);
  setMeasure(job, inMemory, bounds);
  const output = {
    counts: arena.u32(0),
    ids: arena.u32(0),
    scores: arena.f64(0),
  };
  return { kernel, arena, slices, measure: inMemory, bounds, job, output };
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
  const slots = to - from;
  if (search.output.counts.length < slots || search.output.ids.length < slots * wanted.k)
    search.output = outputOf(search.arena, slots, wanted.k);
  const { counts, ids, scores } = search.output;
  counts.fill(0, 0, slots);
  setSubjects(search.job, subjects);
  setRange(search.job, from, to, wanted, search.output);
  search.kernel.search(search.job.address);
  top.counts.set(counts.subarray(0, slots));
  top.ids.set(ids.subarray(0, slots * wanted.k));
  top.scores.set(scores.subarray(0, slots * wanted.k));
  for (let subject = from; subject < to; subject++)
    if (!fits(subjects, subject)) searchPlainly(search, subjects, subject, wanted, top, subject - from);
}

function outputOf(arena: Arena, slots: number, k: number): Output {
  return {
    counts: arena.u32(slots),
    ids: arena.u32(slots * k),
    scores: arena.f64(slots * k),
  };
}
