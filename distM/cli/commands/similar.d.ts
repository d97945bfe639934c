import { type SimilarOccupation } from '../../query/similar-occupations.ts';
import { type CommandModule } from '../command.ts';
import type { Screen } from '../tell/screen.ts';
export declare const similarCommand: CommandModule;
/** Ranked occupations with their scores as bars. */
export declare function similarLines(screen: Screen, results: readonly SimilarOccupation[]): string[];
