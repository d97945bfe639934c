import type { Measure } from '../search/measure.ts';
import type { Outside } from '../search/problem.ts';
import type { Arena } from '../search/slices.ts';
import { type Formula } from './formula.ts';
import type { CompiledSubjects } from './job.ts';
/** Room in the kernel's memory for rows from outside, a range of them at a time; it grows as needed and is used again. */
export interface OutsideRoom {
    /** Copies rows `from` to before `to` in; there they are rows 0, 1, …. Valid until the next call. */
    readonly hold: (outside: Outside, from: number, to: number) => Outside & CompiledSubjects;
}
export declare function outsideRoom(arena: Arena, { sharing }: Pick<Measure, 'sharing'>, formula: Formula): OutsideRoom;
