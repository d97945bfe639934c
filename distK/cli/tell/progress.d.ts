import type cliProgress from 'cli-progress';
/** Reports how far a piece of work is, in its own units. */
export type Report = (done: number, total: number) => void;
export interface Progress {
    readonly report: Report;
    readonly stop: () => void;
}
/** Where a bar is drawn, if it is a terminal. */
interface BarOutput {
    readonly isTTY?: boolean;
}
type Bars = typeof cliProgress;
/**
 * A progress bar on stderr for work of more than a second; nothing where stderr is no terminal. `cli-progress` is loaded
 * when it is needed only.
 *
 * @param loaded `cli-progress`, for work that leaves no time to load it ({@link steadyProgress})
 */
export declare function progress(label: string, output?: BarOutput, loaded?: Bars): Progress;
/** A bar for work that does not let go of the thread while it lasts: what draws it is loaded beforehand. */
export declare function steadyProgress(label: string, output?: BarOutput): Promise<Progress>;
/** Work that tells how far it is, under such a bar. */
export declare function underBar<Value>(label: string, work: (report: Report) => Value): Promise<Value>;
/**
 * Says on a terminal what is being worked on, where that may take more than a second and cannot be counted while it lasts. The
 * line makes room for the next one, and for the answer ({@link finished}).
 */
export declare function working(what: string, output?: {
    readonly isTTY?: boolean;
    readonly write: (text: string) => unknown;
}): void;
/** Wipes what {@link working} says. */
export declare function finished(output?: {
    readonly write: (text: string) => unknown;
}): void;
export {};
