import type { IndexTables, SkillIndex } from './skill-index.ts';
/** The tables of an index, for tools that go by rows: adjacency, names, stored columns. Views, never to be written to. */
export declare function tablesOf(index: SkillIndex): IndexTables;
/** Sections that every snapshot has: the graph, identifiers, codes, labels in the main language. */
export declare const coreSections: readonly string[];
/** Bytes of the core sections: what an index costs without texts, alternative labels and other extras. */
export declare function coreBytes(index: SkillIndex): number;
