/** How text is set off; each is the identity where colours are off. */
export interface Styles {
    readonly bold: Style;
    readonly dim: Style;
    readonly accent: Style;
    readonly good: Style;
    readonly warn: Style;
    readonly bad: Style;
}
export type Style = (text: string) => string;
/** Where text goes: how wide it is, and whether it shows colours. */
export interface Screen {
    /** Columns; tables are cut to it on a terminal only. */
    readonly width: number;
    readonly isTerminal: boolean;
    readonly styles: Styles;
}
interface Output {
    readonly isTTY?: boolean;
    readonly columns?: number;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * The screen behind a stream; a terminal that states no width, or 0, has 80 columns. `NO_COLOR` and `FORCE_COLOR` are
 * respected, the latter wins, as in Node.
 */
export declare function screenOf(output: Output, environment?: Environment): Screen;
export {};
