import type { Form } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';

/** How much a reader takes before it refuses: far beyond any published data set, near enough to fail at once. */
export interface ReadLimits {
  /** Letters of one record of a table, or of a text that is read whole. Default 1,048,576. */
  readonly recordLength?: number | undefined;
  /** Letters of one field. Default 1,048,576. */
  readonly cellLength?: number | undefined;
  /** Bytes that archives and compressed files unpack to. Default: a hundred times what they take, 16 MiB at least. */
  readonly inflatedBytes?: number | undefined;
  /** Files in one archive. Default 10,000. */
  readonly entries?: number | undefined;
}

export const RECORD_LENGTH: number = 2 ** 20;
export const CELL_LENGTH: number = 2 ** 20;
const ENTRIES = 10_000;
const LEAST_INFLATED = 2 ** 24;
/** Tables pack to a tenth, rarely a thirtieth; only what was made to burst packs to less than a hundredth. */
const INFLATION = 100;

/** @throws SkillGraphError `BAD_OPTION` for a limit that is no whole number of at least 1, or one that is not known. */
export function checkLimits(limits: ReadLimits | undefined): ReadLimits {
  return checkOptions(limits, { recordLength: isLimit, cellLength: isLimit, inflatedBytes: isLimit, entries: isLimit });
}

/** Infinity is a limit, too: none. */
const isLimit: Form = (value) =>
  typeof value === 'number' && value >= 1 ? null : { at: '', value, wanted: 'a number of at least 1' };

/** How far an archive or compressed file of this size may unpack. */
export function inflatedLimit({ inflatedBytes }: ReadLimits, packedBytes: number): number {
  return inflatedBytes ?? Math.max(LEAST_INFLATED, INFLATION * packedBytes);
}

export function entriesLimit({ entries }: ReadLimits): number {
  return entries ?? ENTRIES;
}
