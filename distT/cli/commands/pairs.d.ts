import { type CommandModule } from '../command.ts';
export declare const pairsCommand: CommandModule;
