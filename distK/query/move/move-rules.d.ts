import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Ask, type Compared, type OptionForms } from '../answer/ask.ts';
import { type Comparison } from '../answer/comparison.ts';
import type { OccupationFilter } from '../answer/row-mask.ts';
import { type StoredNeighbours } from '../answer/stored-neighbours.ts';
import { type Ranks } from './authority.ts';
import { type Gate, type Gates } from './gate.ts';
import { type Held } from './held.ts';
import type { Ladder } from './ladder.ts';
import type { Needed } from './needed.ts';
import { type ObservedRows } from './observed.ts';
import { type Regulated } from './regulated.ts';
import { type MoveBounds, type MoveEvidence } from './rule.ts';
import { type Trade } from './trade.ts';
/** What every question about moves may be told. */
export interface MoveOptions extends Ask, Compared {
    /** Least likeness of a move; inclusive. Default: calibrated on the data, see `gate` in the answer. */
    readonly near?: number | undefined;
    /** Most levels down. Default 1. */
    readonly maxFall?: number | undefined;
    /** Most levels up. Default 1, and one more where close and half of what is needed held (not on ratings). */
    readonly maxRise?: number | undefined;
    /** The level of a profile, on the source's scale. An occupation has its own. */
    readonly level?: number | undefined;
    /** Words that tell rank in labels of the answer's language. Default: English ones, where there are English labels. */
    readonly ladder?: Ladder | undefined;
    /** Occupations that are regulated, besides those the data mark. */
    readonly regulated?: OccupationFilter | undefined;
    /** Moves that people really made, from `fromMoves` of skillgraph/ingest: shown beside each move. */
    readonly observed?: ObservedMoves | undefined;
    /** Whether moves into regulated occupations are blocked; they are marked anyway. Default false. */
    readonly blockRegulated?: boolean | undefined;
}
export declare const moveForms: OptionForms<MoveOptions>;
/** What a question about moves goes by, resolved once at its door. */
export interface MoveRules extends Comparison {
    readonly index: SkillIndex;
    /** Who is like whom, where the index keeps it of this comparison. */
    readonly neighbours: StoredNeighbours | null;
    readonly held: Held;
    readonly gates: Gates;
    readonly ranks: Ranks;
    readonly regulated: Regulated;
    readonly trade: (a: number, b: number) => Trade;
    readonly titled: (row: number) => boolean;
    readonly blockRegulated: boolean;
    readonly education: Float64Array | null;
    readonly observed: {
        readonly moves: ObservedMoves;
        readonly rows: ObservedRows;
    } | null;
    readonly maxFall: number;
    readonly maxRise: number;
    /** Whether the caller set `maxRise`: then there is no way past it. */
    readonly firmRise: boolean;
    readonly language: string | undefined;
}
export declare function moveRules(index: SkillIndex, options: MoveOptions): MoveRules;
/** One end of a move: an occupation, or a profile whose level may be known and whose authority is not. */
export interface MoveEnd {
    readonly row: number;
    /** 0 where unknown. */
    readonly level: number;
    readonly authority: number | null;
}
export declare function endOf({ ranks }: MoveRules, subject: Subject | number, level?: number): MoveEnd;
/** The evidence on a move between two ends, given how alike they are and what is held. */
export declare function evidenceOf(rules: MoveRules, from: MoveEnd, to: MoveEnd, likeness: number, held: number): MoveEvidence;
/** The gate of pairs compared by one kind of statement. */
export declare function gateOf({ held, gates }: MoveRules, needed: Needed): Gate;
/** What a move compared by one kind of statement must pass. Ratings know no way past `maxRise`. */
export declare function boundsOf(rules: MoveRules, needed: Needed): MoveBounds;
/** Least likeness of a move within one trade: who is in sight, where ISCO tells trades and unit groups what near is. */
export declare function nearInTrade({ ranks }: MoveRules, { near, from }: Gate): number;
/** Two occupations that are less alike than this are near by no gate. */
export declare function leastNearOf(rules: MoveRules, a: number, b: number): number;
