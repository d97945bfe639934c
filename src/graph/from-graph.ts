import { isSource } from '../catalogue/catalogue-forms.ts';
import { catalogueOfGraph } from '../catalogue/catalogue-of-graph.ts';
import { type Form, type Forms, isText } from '../catalogue/forms.ts';
import type { FromGraphOptions } from '../catalogue/graph-form.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { checkGraph } from './check-graph.ts';
import type { AnyGraph } from './skill-graph.ts';

const sideForm: Form = (value) =>
  typeof value === 'string' || typeof value === 'function'
    ? null
    : { at: '', value, wanted: 'the name of an attribute, or a function of a node' };
const anything: Form = () => null;
const graphForms: Forms<FromGraphOptions> = {
  side: sideForm,
  occupation: anything,
  skill: anything,
  id: isText,
  label: isText,
  code: isText,
  groupCode: isText,
  level: isText,
  tags: isText,
  type: isText,
  reuseLevel: isText,
  layer: isText,
  importance: isText,
  requiredLevel: isText,
  kind: isText,
  source: isSource,
  language: isText,
};

/**
 * Anyone's graphology graph as a catalogue: directed or not, multi or not. Edges within one side are left out and
 * reported as issues; parallel edges count once. Of a graph that `toGraph` made, everything comes back: hierarchy, labels
 * and texts in every language, relations, outlook, sources.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no graph, a node on neither side, an importance that is no number, or
 * groups, relations and the like of a form that `toGraph` does not give them; `EMPTY_CATALOGUE`.
 *
 * @example
 * const catalogue = fromGraph(graph, { side: 'kind', occupation: 'job', skill: 'skill', importance: 'weight' });
 */
export function fromGraph(graph: AnyGraph, options: FromGraphOptions = {}): Catalogue {
  checkGraph(graph);
  return catalogueOfGraph(graph.export(), checkOptions(options, graphForms));
}
