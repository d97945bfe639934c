import { isCatalogue } from '../catalogue/catalogue-forms.ts';
import { checkForm } from '../catalogue/forms.ts';
import { SkillGraphError, shown } from '../errors.ts';
import type { AnyGraph } from './skill-graph.ts';

/** @throws SkillGraphError `BAD_INPUT` for anything but a graphology graph. */
export function checkGraph(graph: unknown): asserts graph is AnyGraph {
  const given = graph as Partial<Record<string, unknown>> | null | undefined;
  if (typeof given?.['forEachNode'] === 'function' && typeof given['order'] === 'number') return;
  throw new SkillGraphError(
    'BAD_INPUT',
    `A graphology graph is expected, and this is ${promised(graph) ?? shown(graph)}; toGraph(catalogue) makes one.`,
  );
}

/** @throws SkillGraphError `BAD_INPUT` for what is neither a catalogue nor an index. */
export function checkData(data: unknown): void {
  const what = promised(data);
  if (what !== null)
    throw new SkillGraphError('BAD_INPUT', `A catalogue or an index is expected, and this is ${what}.`);
  checkForm('The catalogue', data, (given) => (isIndex(given) ? null : isCatalogue(given)));
}

function isIndex(data: unknown): boolean {
  const given = data as Partial<Record<string, unknown>> | null | undefined;
  return typeof given?.['occupationCount'] === 'number' && typeof given['meta'] === 'object';
}

function promised(value: unknown): string | null {
  return typeof (value as { readonly then?: unknown } | null)?.then === 'function' ? 'a promise; await it' : null;
}
