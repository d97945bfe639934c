import type { AnyGraph } from './skill-graph.ts';
/** @throws SkillGraphError `BAD_INPUT` for anything but a graphology graph. */
export declare function checkGraph(graph: unknown): asserts graph is AnyGraph;
/** @throws SkillGraphError `BAD_INPUT` for what is neither a catalogue nor an index. */
export declare function checkData(data: unknown): void;
