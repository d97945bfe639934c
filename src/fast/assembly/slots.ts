// The bounded heaps of `search/slots.ts`.

import { f64At, Job, u32At } from './job';

// @ts-expect-error: decorator
@inline
export function entryScore(job: Job, slot: u32): f64 {
  if (u32At(job.counts, slot) < job.k) return job.minScore;
  return max<f64>(job.minScore, f64At(job.scores, slot * job.k));
}

// @ts-expect-error: decorator
@inline
function put(ids: usize, scores: usize, at: u32, score: f64, id: u32): void {
  store<f64>(scores + ((<usize>at) << 3), score);
  store<u32>(ids + ((<usize>at) << 2), id);
}

export function offer(job: Job, slot: u32, score: f64, id: u32): void {
  const k = job.k;
  const ids = job.ids + ((<usize>slot * k) << 2);
  const scores = job.scores + ((<usize>slot * k) << 3);
  const count = u32At(job.counts, slot);
  if (count < k) {
    store<u32>(job.counts + ((<usize>slot) << 2), count + 1);
    let at = count;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentScore = f64At(scores, parent);
      const parentId = u32At(ids, parent);
      if (parentScore < score || (parentScore == score && parentId > id)) break;
      put(ids, scores, at, parentScore, parentId);
      at = parent;
    }
    put(ids, scores, at, score, id);
    return;
  }
  const worst = load<f64>(scores);
  if (score > worst || (score == worst && id < load<u32>(ids))) settle(ids, scores, k, score, id);
}

export function sortSlot(job: Job, slot: u32): void {
  const ids = job.ids + ((<usize>slot * job.k) << 2);
  const scores = job.scores + ((<usize>slot * job.k) << 3);
  for (let end = <i32>u32At(job.counts, slot) - 1; end > 0; end--) {
    const score = f64At(scores, end);
    const id = u32At(ids, end);
    put(ids, scores, end, load<f64>(scores), load<u32>(ids));
    settle(ids, scores, end, score, id);
  }
}

function settle(ids: usize, scores: usize, size: u32, score: f64, id: u32): void {
  let at: u32 = 0;
  while (true) {
    let child: u32 = 2 * at + 1;
    if (child >= size) break;
    let childScore = f64At(scores, child);
    let childId = u32At(ids, child);
    if (child + 1 < size) {
      const otherScore = f64At(scores, child + 1);
      const otherId = u32At(ids, child + 1);
      if (otherScore < childScore || (otherScore == childScore && otherId > childId)) {
        child++;
        childScore = otherScore;
        childId = otherId;
      }
    }
    if (childScore > score || (childScore == score && childId < id)) break;
    put(ids, scores, at, childScore, childId);
    at = child;
  }
  put(ids, scores, at, score, id);
}
