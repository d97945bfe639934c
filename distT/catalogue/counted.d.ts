/** 3,039. */
export declare function countText(count: number): string;
/** A count with its noun, and with its verb where one goes with it: `1 skill`, `3,039 skills`, `1 skill is`. */
export declare function counted(count: number, one: string, many?: string): string;
