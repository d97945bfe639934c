import { type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import type { Network } from './network.ts';
/** Size of a drawing in its own units. */
export interface DrawingSize {
    readonly width: number;
    readonly height: number;
}
/** The network as a drawing: what a printed report shows, and a page where there is no WebGL. */
export declare function networkDrawing(context: ViewContext, { nodes, edges }: Network, { width, height }?: DrawingSize): Markup;
/** The same network as a list, for those who do not see it. */
export declare function networkList(context: ViewContext, { nodes }: Network): Markup;
/** A label of a length that a drawing can bear. */
export declare function shortened(label: string): string;
