// Where the query's bit columns start, plane by plane.

import { COUNT, Job, u32At } from './job';
import { bitColumns } from './prepared-subject';

/** Where the run of each plane ends in `job.starts`; those of planes 0, 1 and 2 are padded to fours with zeros. */
export let end0: usize = 0;
export let end1: usize = 0;
export let end2: usize = 0;
export let end3: usize = 0;
export let end4: usize = 0;
export let end5: usize = 0;
export let end6: usize = 0;
export let end7: usize = 0;

/** Writes the starts of a tile's bit columns to `job.starts`, once for every bit of their units, plane by plane. */
export function listColumns(job: Job, tile: u32): void {
  const stride = <usize>job.stride;
  const base = job.bits + <usize>tile * (job.bitColumns + 1) * stride;
  const zeros = base + <usize>job.bitColumns * stride;
  end0 = fours(job, base, zeros, job.starts, 0);
  if (job.sharing == COUNT) {
    end1 = end0;
    end2 = end0;
    end3 = end0;
    end4 = end0;
    end5 = end0;
    end6 = end0;
    end7 = end0;
    return;
  }
  end1 = fours(job, base, zeros, end0, 1);
  end2 = fours(job, base, zeros, end1, 2);
  end3 = run(job, base, end2, 3);
  end4 = run(job, base, end3, 4);
  end5 = run(job, base, end4, 5);
  end6 = run(job, base, end5, 6);
  end7 = run(job, base, end6, 7);
}

function fours(job: Job, base: usize, zeros: usize, first: usize, plane: u32): usize {
  let at = run(job, base, first, plane);
  for (; (at - first) & 15; at += 4) store<usize>(at, zeros);
  return at;
}

function run(job: Job, base: usize, at: usize, plane: u32): usize {
  const stride = <usize>job.stride;
  const columnAt = job.columnAt;
  const columnUnits = job.columnUnits;
  const columns = bitColumns;
  for (let i: u32 = 0; i < columns; i++) {
    store<usize>(at, base + <usize>u32At(columnAt, i) * stride);
    at += <usize>((u32At(columnUnits, i) >> plane) & 1) << 2;
  }
  return at;
}
