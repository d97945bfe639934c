/** A command as far as completion needs to know it. */
export interface ListedCommand {
    readonly name: string;
    readonly summary: string;
    readonly load: () => Promise<{
        readonly arguments?: readonly {
            readonly choices?: readonly string[];
        }[];
        readonly options?: readonly ListedOption[];
    }>;
}
interface ListedOption {
    /** `-l, --limit <count>`. */
    readonly flags: string;
    readonly description: string;
    readonly choices?: readonly string[];
    readonly hidden?: boolean;
}
/** What a shell can complete of one command. */
export interface CommandWords {
    readonly name: string;
    readonly summary: string;
    /** What its first argument can be, where that is a closed list. */
    readonly choices: readonly string[];
    readonly options: readonly OptionWords[];
}
/** One option, as it is typed. */
export interface OptionWords {
    /** `--limit`. */
    readonly long: string;
    /** `-l`. */
    readonly short?: string;
    readonly description: string;
    /** Name of its value (`count`); absent for a flag. */
    readonly value?: string;
    readonly choices: readonly string[];
}
/** Every command with its options, in the order given. */
export declare function commandWords(commands: readonly ListedCommand[]): Promise<CommandWords[]>;
/** Options whose value is a path. */
export declare function takesPath({ value }: OptionWords): boolean;
/** Both spellings of an option. */
export declare function spellings({ long, short }: OptionWords): readonly string[];
/** A text as one word of bash or zsh. */
export declare function quoted(text: string): string;
export {};
