import type { Subject } from '../../similarity/subject.ts';
import type { Needed } from '../move/needed.ts';
/** What a subject holds after it has learnt what some occupations need, as a profile that only {@link Needed} reads. */
export declare function holdingsAfter({ of, heldBy }: Needed, start: Subject, stops: readonly number[]): Subject;
