import { compare } from '../catalogue/compare.ts';
import type {
  IndicatorTable,
  Lens,
  OccupationTask,
  TaskFrequency,
  TaskTable,
  TraitFacts,
  TraitTable,
  Vintage,
} from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';
import { scaleOf } from './onet-assembly.ts';
import type { OnetDraft, TaskDraft } from './onet-draft.ts';
import { vintageOfCodes } from './vintages.ts';

/** Which scale of a set measures: the others are codes or ranks. */
const measuring: Readonly<Record<string, readonly string[]>> = {
  'work styles': ['IM', 'WI'],
  'work values': ['EX'],
  interests: ['OI'],
};

/** Traits and tasks as the files state them; null where they state none. */
export function onetLens(draft: OnetDraft, source: Source): Pick<Lens, 'indicators' | 'traits' | 'tasks'> | null {
  const known = new Map(draft.occupations.map(({ id, label }) => [id, label]));
  if (known.size === 0) return null;
  const vintage = vintageOf([...known.keys()]);
  const traits = traitTable(draft, known, source, vintage);
  const tasks = taskTable(draft, known, source, vintage);
  const zones = zoneTable(draft, known, source, vintage);
  if (traits === null && tasks === null && zones === null) return null;
  return {
    indicators: zones === null ? [] : [zones],
    traits: traits === null ? [] : [traits],
    tasks: tasks === null ? [] : [tasks],
  };
}

/** Data of a few occupations do not tell their edition: then the one in force. */
function vintageOf(codes: readonly string[]): Vintage {
  try {
    return vintageOfCodes(codes, 'O*NET');
  } catch {
    return 'onet-soc-2019';
  }
}

/** How much preparation an occupation takes: Job Zones as an indicator, so that it can be lent and estimated. */
function zoneTable(
  draft: OnetDraft,
  known: ReadonlyMap<string, string>,
  source: Source,
  vintage: Vintage,
): IndicatorTable | null {
  const zones = new Map<string, number>();
  for (const { occupation, zone } of draft.zones)
    if (known.has(occupation)) zones.set(occupation, Math.max(zone, zones.get(occupation) ?? 0));
  if (zones.size === 0) return null;
  const codes = [...zones.keys()].sort(compare);
  return {
    id: 'job-zone',
    label: 'preparation (Job Zone)',
    unit: 'zone of 1 to 5',
    range: [1, 5],
    direction: 'more education, training and experience are needed',
    trend: 'preparation',
    source,
    vintage,
    codes,
    names: codes.map((code) => known.get(code)!),
    values: codes.map((code) => zones.get(code)!),
  };
}

function traitTable(
  draft: OnetDraft,
  known: ReadonlyMap<string, string>,
  source: Source,
  vintage: Vintage,
): TraitTable | null {
  const facts = new Map<string, TraitFacts>();
  const values = new Map<string, Map<string, number>>();
  for (const { set, scale, element, name, occupation, value } of draft.measured) {
    if (!known.has(occupation) || element === '' || !measuring[set]?.includes(scale)) continue;
    const ends = scaleOf(draft, scale);
    facts.set(element, {
      id: element,
      set,
      label: name,
      scale: ends?.name ?? scale,
      ...(ends === undefined ? {} : { min: ends.min, max: ends.max }),
    });
    const own = values.get(occupation) ?? new Map<string, number>();
    own.set(element, Math.max(value, own.get(element) ?? -Infinity));
    values.set(occupation, own);
  }
  if (facts.size === 0) return null;
  const traits = [...facts.values()].sort((a, b) => compare(a.id, b.id));
  const codes = [...values.keys()].sort(compare);
  return {
    source,
    vintage,
    traits,
    codes,
    names: codes.map((code) => known.get(code)!),
    values: codes.map((code) => traits.map(({ id }) => values.get(code)!.get(id) ?? null)),
  };
}

function taskTable(
  draft: OnetDraft,
  known: ReadonlyMap<string, string>,
  source: Source,
  vintage: Vintage,
): TaskTable | null {
  const entries = [...draft.tasks]
    .filter(([code]) => known.has(code))
    .map(([code, tasks]) => ({ code, tasks: [...tasks].filter(([, { text }]) => text !== '').map(taskOf) }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort((a, b) => compare(a.code, b.code));
  if (entries.length === 0) return null;
  return {
    source,
    vintage,
    codes: entries.map(({ code }) => code),
    names: entries.map(({ code }) => known.get(code)!),
    tasks: entries.map(({ tasks }) => tasks.sort((a, b) => compare(a.id, b.id))),
  };
}

function taskOf([id, { text, core, emerging, importance, frequency }]: [string, TaskDraft]): OccupationTask {
  const places = [1, 2, 3, 4, 5, 6, 7].map((place) => frequency.get(place) ?? 0);
  return {
    id,
    text,
    ...(core === undefined ? {} : { core }),
    ...(emerging === undefined ? {} : { emerging }),
    ...(importance === undefined ? {} : { importance }),
    ...(frequency.size === 0 ? {} : { frequency: places as unknown as TaskFrequency }),
  };
}
