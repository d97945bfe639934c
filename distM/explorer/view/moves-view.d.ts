import type { Growth } from '../../query/growth.ts';
import type { BlockedMove, Move } from '../../query/move/move-view.ts';
import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** What `growth` leaves to `transitions`. */
export interface OtherMoves {
    readonly down: readonly Move[];
    readonly blocked: readonly BlockedMove[];
}
/** Where one can go from here: up, sideways, down, what lies one step further up, and what is near and yet no move. */
export declare function movesView(context: ViewContext, growth: Growth, { down, blocked }: OtherMoves): Markup;
