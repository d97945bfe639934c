import type { CommandModule } from './command.ts';
/** A command as the top-level help knows it; `load` fetches the rest when it is named. */
export interface CommandEntry {
    readonly name: string;
    readonly summary: string;
    readonly group: string;
    readonly load: () => Promise<CommandModule>;
}
/** Every command, in the order of the help. A new command is a file in `commands/` and an entry here. */
export declare const commandEntries: readonly CommandEntry[];
