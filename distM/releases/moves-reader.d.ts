import type { SkillIndex } from '../compact/skill-index.ts';
import type { Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
/** Where an occupation can move to, by ids, likeliest first: the moves of `transitions`, without their facts. */
export declare function movesReader(index: SkillIndex, { method, weighting }: {
    readonly method?: Method | undefined;
    readonly weighting?: Weighting | undefined;
}): (id: string) => readonly string[];
