import { type Explanation } from '../../query/explanation.ts';
import type { CommandModule } from '../command.ts';
import type { Screen } from '../tell/screen.ts';
export declare const explainCommand: CommandModule;
/** An explanation for people: the score, what carries it, what is missing on each side. */
export declare function explanationLines(screen: Screen, result: Explanation, from: string, limit: number): string[];
