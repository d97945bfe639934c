import type { GroupInput, OccupationInput, SkillInput } from './create-catalogue.ts';
import type { FromGraphOptions } from './graph-form.ts';
import { type Attributes } from './stated-values.ts';
/** An occupation as a node states it. */
export declare function occupationOf(id: string, key: string, own: Attributes, options: FromGraphOptions): OccupationInput;
/** A skill as a node states it. */
export declare function skillOf(id: string, key: string, own: Attributes, options: FromGraphOptions): SkillInput;
/** A group as a record states it; null where it is none. */
export declare function groupOf(record: Attributes): GroupInput | null;
