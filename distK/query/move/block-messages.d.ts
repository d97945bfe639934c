import { type BlockReason, type MoveBounds, type MoveEvidence } from './rule.ts';
/** Why a move is none, with what it shows and what is asked for. */
export declare function blockMessage(reason: BlockReason, move: MoveEvidence, bounds: MoveBounds): string;
