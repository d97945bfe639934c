import { type Lens } from './lens.ts';
type Check = (value: unknown) => boolean;
export declare const isLinks: Check;
export declare const isIndicator: Check;
export declare const isTraits: Check;
export declare const isTasks: Check;
/** Whether a value that was read is a whole lens: every list as long as it must be, every number finite. */
export declare function isLens(value: unknown): value is Lens;
export {};
