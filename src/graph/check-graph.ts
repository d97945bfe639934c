import { checkCatalogue } from '../catalogue/catalogue-forms.ts';
import { readable, SkillGraphError, shown } from '../errors.ts';
import type { AnyGraph } from './skill-graph.ts';

/** @throws SkillGraphError `BAD_INPUT` for anything but a graphology graph. */
export function checkGraph(graph: unknown): asserts graph is AnyGraph {
  const remedy = readable('The graph', () => {
    const given = graph as Partial<Record<string, unknown>> | null | undefined;
    if (typeof given?.['forEachNode'] === 'function' && typeof given['order'] === 'number') return null;
    return typeof given?.['then'] === 'function' ? 'a promise; await it' : shown(graph);
  });
  if (remedy !== null)
    throw new SkillGraphError(
      'BAD_INPUT',
      `A graphology graph is expected, and this is ${remedy}; toGraph(catalogue) makes one.`,
    );
}

/** @throws SkillGraphError `BAD_INPUT` for what is neither a catalogue nor an index. */
export function checkData(data: unknown): void {
  if (!readable('The catalogue', () => isIndex(data))) checkCatalogue(data);
}

function isIndex(data: unknown): boolean {
  const given = data as Partial<Record<string, unknown>> | null | undefined;
  return typeof given?.['occupationCount'] === 'number' && typeof given['meta'] === 'object';
}
