import type { CommandModule } from '../command.ts';
export declare const feedersCommand: CommandModule;
