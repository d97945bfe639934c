import type { IndicatorTable, Lens, LensLinks, TaskTable, TraitTable } from '../catalogue/lens.ts';
import { type Section } from './layout.ts';
import type { SkillIndex } from './skill-index.ts';
/** Names of the optional sections that hold outlook, traits and tasks. Keyed by ids and codes, they outlive a change of rows. */
export declare const lensSections: {
    readonly links: "lens.links";
    readonly indicators: "lens.indicators";
    readonly traits: "lens.traits";
    readonly tasks: "lens.tasks";
};
/** The sections of a lens; none for what is empty. */
export declare function encodedLens(lens: Lens | undefined): Section[];
export declare const storedLinks: (index: SkillIndex) => readonly LensLinks[];
export declare const storedIndicators: (index: SkillIndex) => readonly IndicatorTable[];
export declare const storedTraits: (index: SkillIndex) => readonly TraitTable[];
export declare const storedTasks: (index: SkillIndex) => readonly TaskTable[];
