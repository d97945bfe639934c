import { isCatalogue, lensParts } from '../catalogue/catalogue-forms.ts';
import { compare } from '../catalogue/compare.ts';
import { byContent } from '../catalogue/create-catalogue.ts';
import { checkForm, type Forms, later, listOf } from '../catalogue/forms.ts';
import {
  emptyLens,
  type IndicatorParts,
  type IndicatorTable,
  type Lens,
  type LensLinks,
  type OccupationTask,
  type TaskTable,
  type TraitTable,
  type Vintage,
} from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import { distinctSources } from '../catalogue/source.ts';
import type { Catalogue, Issue } from '../catalogue/types.ts';
import type { ReadIndicator } from './indicator-table.ts';
import { areVintageTables, isCrosswalk } from './input-forms.ts';
import { checkReached, type LinkOptions, lensLinks, mergedLinks } from './lens-links.ts';
import { detailedEdition } from './occupation-codes.ts';

const linkForms: Forms<LinkOptions> = {
  crosswalks: /* @__PURE__ */ later(() => listOf(isCrosswalk)),
  vintages: areVintageTables,
};

/**
 * The catalogue with indicators of its occupations. Those that a table has themselves are published (or computed) figures;
 * the others borrow, over crosswalks and tables between editions, and answers say from whom and how surely. Given one with
 * the same id, replaces it. Links that hit nothing are issues.
 *
 * @throws SkillGraphError `BAD_INPUT` where nothing leads from the catalogue to a table's codes.
 *
 * @example
 * withIndicators(esco, [telework], { crosswalks: [fromCrosswalk(table)], vintages: [fromVintages(later)] });
 */
export function withIndicators(
  catalogue: Catalogue,
  indicators: readonly (IndicatorTable | ReadIndicator)[],
  options: LinkOptions = {},
): Catalogue {
  return withLens(catalogue, { indicators }, options);
}

/**
 * The catalogue with what is known of its occupations beside their skills: indicators, traits, tasks; often those of
 * another catalogue (`onet.lens`), reached over a crosswalk. See {@link withIndicators}.
 */
export function withLens(catalogue: Catalogue, added: Partial<Lens>, options: LinkOptions = {}): Catalogue {
  checkForm('The catalogue', catalogue, isCatalogue);
  checkOptions(options, linkForms);
  const { indicators = [], traits = [], tasks = [] } = checkOptions(added, lensParts);
  const issues: Issue[] = [...catalogue.issues];
  for (const indicator of indicators) issues.push(...((indicator as Partial<ReadIndicator>).issues ?? []));
  const links: LensLinks[] = [];
  for (const [vintage, tables] of byVintage([...indicators, ...traits, ...tasks])) {
    const codes = new Set(tables.flatMap((table) => [...table.codes]));
    const what = tables.map(nameOf).join(', ');
    const found = lensLinks(catalogue, { vintage, codes, what }, options, issues);
    checkReached(found, what, [...codes]);
    links.push(found);
  }
  const known = catalogue.lens ?? emptyLens;
  const all = mergedLinks([...known.links, ...links]);
  const linked = (vintage: Vintage): ReadonlySet<string> =>
    new Set(all.find((table) => table.vintage === vintage)?.codes ?? []);
  const lens: Lens = {
    links: all,
    indicators: byId([...known.indicators, ...indicators]).map((table) =>
      namedBy(
        [...known.traits, ...traits, ...known.tasks, ...tasks, ...indicators],
        partsOf(table, linked(table.vintage)),
      ),
    ),
    traits: [...known.traits, ...traits],
    tasks: joinedTasks([...known.tasks, ...tasks]).map((table) => tasksOf(table, linked(table.vintage))),
  };
  const sources = [
    ...(catalogue.furtherSources ?? []),
    ...[...indicators, ...traits, ...tasks].map(({ source }) => source),
    ...tasks.flatMap(({ exposureSource }) => (exposureSource === undefined ? [] : [exposureSource])),
    ...(options.crosswalks ?? []).flatMap(({ source }) => (source === undefined ? [] : [source])),
  ];
  return Object.freeze({
    ...catalogue,
    lens: Object.freeze(lens),
    furtherSources: distinctSources(sources, catalogue.source),
    issues: Object.freeze(distinctIssues(issues).sort(byContent)),
  });
}

type Coded = IndicatorTable | TraitTable | TaskTable;

function nameOf(table: Coded): string {
  if ('id' in table) return `"${table.label}"`;
  return `${'traits' in table ? 'traits' : 'tasks'} of ${table.source.name}`;
}

function byVintage(tables: readonly Coded[]): Map<Vintage, Coded[]> {
  const groups = new Map<Vintage, Coded[]>();
  for (const table of tables) groups.set(table.vintage, [...(groups.get(table.vintage) ?? []), table]);
  return groups;
}

function byId(indicators: readonly IndicatorTable[]): IndicatorTable[] {
  const latest = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return [...latest.values()].sort((a, b) => compare(a.id, b.id));
}

/** SOC codes that a table leaves without a name have that of the plain O*NET occupation (`.00`) that another table names. */
function namedBy(tables: readonly Coded[], table: IndicatorTable): IndicatorTable {
  const detailed = detailedEdition[table.vintage];
  if (detailed === undefined || !table.names.includes('')) return table;
  const names = new Map<string, string>();
  for (const { vintage, codes, names: own } of tables)
    if (vintage === detailed)
      for (const [at, code] of codes.entries())
        if (code.endsWith('.00') && !names.has(code.slice(0, 7))) names.set(code.slice(0, 7), own[at]!);
  return { ...table, names: table.names.map((name, at) => name || (names.get(table.codes[at]!) ?? '')) };
}

/** Values stay for all occupations of the source, which are what percentiles are taken of; parts only where they are used. */
function partsOf(table: IndicatorTable, linked: ReadonlySet<string>): IndicatorTable {
  const { issues: _, ...facts } = table as ReadIndicator;
  if (facts.parts === undefined) return facts;
  const { parts } = facts;
  const kept: { -readonly [K in keyof IndicatorParts]: IndicatorParts[K] } & {
    offsets: number[];
    elements: number[];
    contributions: number[];
  } = { over: parts.over, ids: [], labels: [], offsets: [0], elements: [], contributions: [] };
  for (const [i, code] of facts.codes.entries()) {
    for (let at = parts.offsets[i]!; linked.has(code) && at < parts.offsets[i + 1]!; at++)
      if (parts.contributions[at] !== 0) {
        kept.elements.push(parts.elements[at]!);
        kept.contributions.push(parts.contributions[at]!);
      }
    kept.offsets.push(kept.elements.length);
  }
  const used = [...new Set(kept.elements)].sort((a, b) => a - b);
  const place = new Map(used.map((element, i) => [element, i]));
  return {
    ...facts,
    parts: {
      ...kept,
      ids: used.map((element) => parts.ids[element]!),
      labels: used.map((element) => parts.labels[element]!),
      elements: kept.elements.map((element) => place.get(element)!),
    },
  };
}

function tasksOf(table: TaskTable, linked: ReadonlySet<string>): TaskTable {
  const rows = [...table.codes.keys()].filter((row) => linked.has(table.codes[row]!));
  return {
    ...table,
    codes: rows.map((row) => table.codes[row]!),
    names: rows.map((row) => table.names[row]!),
    tasks: rows.map((row) => table.tasks[row]!),
  };
}

/** One table per vintage: statements where there are any, each with the exposure classes that another table knows of it. */
function joinedTasks(tables: readonly TaskTable[]): TaskTable[] {
  const joined = new Map<Vintage, TaskTable>();
  // Tables without classes are statements: they come first, and lend their texts.
  const ordered = [...tables].sort(
    (a, b) => Number(a.exposureSource !== undefined) - Number(b.exposureSource !== undefined),
  );
  for (const table of ordered) {
    const known = joined.get(table.vintage);
    joined.set(table.vintage, known === undefined ? table : withExposures(known, table));
  }
  return [...joined].sort(([a], [b]) => compare(a, b)).map(([, table]) => table);
}

function withExposures(statements: TaskTable, further: TaskTable): TaskTable {
  const entries = new Map<string, { name: string; tasks: readonly OccupationTask[] }>();
  for (const [row, code] of statements.codes.entries())
    entries.set(code, { name: statements.names[row]!, tasks: statements.tasks[row]! });
  for (const [row, code] of further.codes.entries()) {
    const known = entries.get(code);
    const added = new Map(further.tasks[row]!.map((task) => [task.id, task]));
    entries.set(
      code,
      known === undefined
        ? { name: further.names[row]!, tasks: further.tasks[row]! }
        : {
            name: known.name,
            tasks: known.tasks.map((task) => ({ ...(added.get(task.id) ?? {}), ...task })),
          },
    );
  }
  const sorted = [...entries].sort(([a], [b]) => compare(a, b));
  const exposureSource = further.exposureSource ?? statements.exposureSource;
  return {
    source: statements.source,
    ...(exposureSource === undefined ? {} : { exposureSource }),
    vintage: statements.vintage,
    codes: sorted.map(([code]) => code),
    names: sorted.map(([, { name }]) => name),
    tasks: sorted.map(([, { tasks }]) => tasks),
  };
}

function distinctIssues(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
