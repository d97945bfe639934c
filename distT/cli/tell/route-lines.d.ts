import type { DirectWay, Pathway } from '../../query/routes/route-view.ts';
import type { Towards } from '../../query/routes/towards.ts';
import type { Screen } from './screen.ts';
/** A route, and what it is told beside. */
interface RouteTold {
    readonly route: Pathway;
    readonly direct: DirectWay;
    readonly from: string;
    readonly title: string;
}
/** The way without a stop: always told, with why it is no move where it is none. */
export declare function directLines(screen: Screen, direct: DirectWay, from: string): string[];
/**
 * A route drawn from top to bottom: every stop, and between them what is held and what must be learnt. What there is to
 * learn is told beside the direct way, since the weight of skills means nothing by itself.
 */
export declare function routeLines(screen: Screen, { route, direct, from, title }: RouteTold): string[];
/** Moves open now that lead towards a target, where no route leads there. */
export declare function towardsLines(screen: Screen, towards: readonly Towards[], target: string): string[];
export {};
