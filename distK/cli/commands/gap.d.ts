import { type SkillGap } from '../../query/skill-gap.ts';
import type { CommandModule } from '../command.ts';
import type { Screen } from '../tell/screen.ts';
export declare const gapCommand: CommandModule;
/** A gap for people: how much is covered, then per kind what is missing, in part and held. */
export declare function gapLines(screen: Screen, result: SkillGap, { label, skills }: {
    readonly label: string;
    readonly skills?: number | undefined;
}, limit: number): string[];
