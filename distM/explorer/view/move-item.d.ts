import type { MoveFacts } from '../../query/move/move-view.ts';
import { type Content, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
/** A move as an entry of a list: what it is, how alike, what is held, where it leads, what is still to learn. */
export declare function moveItem(context: ViewContext, move: MoveFacts, note?: Content): Markup;
/** That entry may ask for a licence, at every move into such an occupation. */
export declare function regulatedNote({ regulated }: Pick<MoveFacts, 'regulated'>): Markup | false;
/** `close · holds a third of what is needed · one level up`, with the share as a bar and a figure. */
export declare function moveLine(move: Pick<MoveFacts, 'likeness' | 'held' | 'direction'>): Markup;
