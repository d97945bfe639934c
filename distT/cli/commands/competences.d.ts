import { type CompetenceGroup } from '../../query/competences.ts';
import type { CommandModule } from '../command.ts';
import type { Screen } from '../tell/screen.ts';
export declare const competencesCommand: CommandModule;
/** Groups with their buckets; each bucket a paragraph of names, or one competence per line with `long` or ratings. */
export declare function groupLines(screen: Screen, groups: readonly CompetenceGroup[], long?: boolean): string[];
export declare function groupTitle({ kind, type, layer }: CompetenceGroup): string;
