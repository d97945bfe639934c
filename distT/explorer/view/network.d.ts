import { type ConceptRef } from '../../query/answer/concept-ref.ts';
import { type ViewContext } from './context.ts';
import { type Place, type Spring } from './force-layout.ts';
/** A node of the network around an occupation. */
export interface NetworkNode extends ConceptRef, Place {
    readonly side: 'occupation' | 'skill';
    /** Similarity to the middle; 1 for the middle itself. For skills, the share of the drawn occupations that ask for it. */
    readonly score: number;
}
/** Two nodes by number. */
export interface NetworkEdge extends Spring {
    /** Between occupations: shared skills; between an occupation and a skill: a requirement. */
    readonly kind: 'similar' | 'requires';
}
/** What lies around an occupation, laid out. */
export interface Network {
    readonly nodes: readonly NetworkNode[];
    readonly edges: readonly NetworkEdge[];
}
export interface NetworkOptions {
    /** Similar occupations drawn. Default 16. */
    readonly neighbours?: number;
    /** Skills drawn: those that most of the drawn occupations ask for. Default 0. */
    readonly skills?: number;
}
/** The occupations around one, joined where they are alike too, and what they have in common. */
export declare function networkAround(context: ViewContext, from: ConceptRef, options?: NetworkOptions): Network;
