import type { Screen } from '../tell/screen.ts';
import type { ListedCommand } from '../tell/shells/words.ts';
export interface ArgumentSpec {
    /** `<occupation>` is required, `[path]` is not, `<skills...>` takes several. */
    readonly name: string;
    readonly description: string;
    readonly choices?: readonly string[];
}
export interface OptionSpec {
    /** `-l, --limit <count>`. */
    readonly flags: string;
    readonly description: string;
    readonly default?: OptionValue;
    readonly choices?: readonly string[];
    /** Turns what was typed into a value. @throws a `UsageError` that says what is expected. */
    readonly parse?: (typed: string, before: OptionValue) => OptionValue;
    readonly hidden?: boolean;
}
export type OptionValue = string | number | boolean | readonly string[] | undefined;
/** What was typed, and where the answer goes. */
export interface Call {
    readonly arguments: readonly string[];
    readonly text: (option: string) => string | undefined;
    readonly number: (option: string) => number | undefined;
    readonly flag: (option: string) => boolean;
    readonly list: (option: string) => readonly string[];
    readonly screen: Screen;
    /** All commands there are, in the order of the help. */
    readonly commands: readonly ListedCommand[];
}
