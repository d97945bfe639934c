import { isIndicator, isLinks, isTasks, isTraits } from './check-lens.ts';
import {
  checkForm,
  dictionaryOf,
  type Form,
  type Forms,
  isCount,
  isFlag,
  isNumber,
  isText,
  later,
  listOf,
  type Misfit,
  oneOf,
  perhaps,
  recordOf,
  such,
} from './forms.ts';
import { type Lens, vintages } from './lens.ts';
import { areMadeParts } from './made-parts.ts';
import { type Catalogue, issueCodes, requirementKinds, reuseLevels, skillTypes } from './types.ts';

const isAnyNumber: Form = /* @__PURE__ */ later(() => such((value) => typeof value === 'number', 'a number'));
const isTexts: Form = /* @__PURE__ */ later(() => listOf(isText));

/** What a caller may hand over as a source. */
export const isSource: Form = /* @__PURE__ */ later(() =>
  recordOf({
    name: isText,
    version: perhaps(isText),
    licence: perhaps(isText),
    attribution: perhaps(isText),
    url: perhaps(isText),
    levelScale: perhaps(isText),
    year: perhaps(isNumber),
    country: perhaps(isText),
  }),
);

export const isVintage: Form = /* @__PURE__ */ later(() => oneOf(vintages));

/** Facts about an indicator, as its author states them. */
export const isIndicatorFacts: Form = /* @__PURE__ */ later(() =>
  recordOf({
    id: isText,
    label: isText,
    unit: isText,
    direction: isText,
    source: isSource,
    range: perhaps(
      such(
        (value) => Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === 'number'),
        'a pair of numbers',
      ),
    ),
    trend: perhaps(isText),
    exposure: perhaps(isFlag),
    variantOf: perhaps(isText),
    formula: perhaps(isText),
    vintage: perhaps(isVintage),
  }),
);

export const isAttribute: Form = /* @__PURE__ */ later(() =>
  recordOf({
    set: isText,
    name: isText,
    value: such((value) => typeof value === 'number' || typeof value === 'string', 'a number or a text'),
    min: perhaps(isAnyNumber),
    max: perhaps(isAnyNumber),
    unit: perhaps(isText),
    code: perhaps(isText),
  }),
);

const translation: Form = /* @__PURE__ */ later(() =>
  recordOf({
    label: perhaps(isText),
    altLabels: perhaps(isTexts),
    hiddenLabels: perhaps(isTexts),
    description: perhaps(isText),
    scopeNote: perhaps(isText),
  }),
);

/** Concepts as `createCatalogue` makes them, where nothing is left out that has a default, or as it is handed them. */
const conceptLists = (isMade: boolean) => {
  const stated = isMade ? (form: Form): Form => form : perhaps;
  const concept = {
    id: isText,
    label: isText,
    altLabels: stated(isTexts),
    hiddenLabels: perhaps(isTexts),
    code: perhaps(isText),
    description: perhaps(isText),
    scopeNote: perhaps(isText),
    broader: stated(isTexts),
    tags: stated(isTexts),
    translations: stated(dictionaryOf(translation)),
    file: perhaps(isText),
    row: perhaps(isCount()),
  };
  return {
    occupations: listOf(
      recordOf({
        ...concept,
        groupCode: perhaps(isText),
        level: perhaps(isNumber),
        attributes: stated(listOf(isAttribute)),
      }),
    ),
    skills: listOf(
      recordOf({
        ...concept,
        type: stated(oneOf(skillTypes)),
        reuseLevel: stated(oneOf(reuseLevels)),
        layer: stated(isText),
      }),
    ),
    groups: stated(listOf(recordOf({ ...concept, pillar: oneOf(['occupation', 'skill']) }))),
  };
};

const relationForms = () => ({ from: isText, to: isText, kind: oneOf(['essential', 'optional']) });
const issues: Form = /* @__PURE__ */ later(() =>
  listOf(recordOf({ code: oneOf(Object.keys(issueCodes)), file: isText, message: isText, row: perhaps(isCount()) })),
);

/** The parts of a lens, each a table as its reader makes it. */
export const lensParts: Forms<Lens> = {
  links: /* @__PURE__ */ later(() => listOf(such(isLinks, 'links of a vintage, as withLens makes them'))),
  indicators: /* @__PURE__ */ later(() => listOf(such(isIndicator, 'an indicator, as fromIndicators makes it'))),
  traits: /* @__PURE__ */ later(() => listOf(such(isTraits, 'traits, as fromTraitList or readOnet make them'))),
  tasks: /* @__PURE__ */ later(() => listOf(such(isTasks, 'tasks, as fromTaskList or readOnet make them'))),
};

/** One requirement as a caller writes it. */
export const isRequirement: Form = /* @__PURE__ */ later(() =>
  recordOf({
    occupation: isText,
    skill: isText,
    kind: oneOf(requirementKinds),
    importance: perhaps(isAnyNumber),
    level: perhaps(isAnyNumber),
  }),
);

/** What `createCatalogue` is given, but for the requirements, which may be read once only. */
export const isCatalogueInput: Form = /* @__PURE__ */ later(() =>
  recordOf({
    source: perhaps(isSource),
    language: perhaps(isText),
    ...conceptLists(false),
    requirements: such(
      (value) => typeof value === 'object' && value !== null && ('occupationIds' in value || Symbol.iterator in value),
      'a list of { occupation, skill, kind }, or a RequirementDraft',
    ),
    skillRelations: perhaps(listOf(recordOf({ ...relationForms(), file: perhaps(isText), row: perhaps(isCount()) }))),
    issues: perhaps(issues),
    lens: perhaps(recordOf(lensParts)),
    furtherSources: perhaps(listOf(isSource)),
  }),
);

const column = (of: 'Uint32Array' | 'Uint8Array' | 'Float64Array'): Form =>
  such((value) => Object.prototype.toString.call(value) === `[object ${of}]`, `a ${of}`);
const stated: Form = /* @__PURE__ */ later(() =>
  such((value) => value === null || value instanceof Float64Array, 'a Float64Array, or null where nothing is stated'),
);

const hasSurroundings: Form = /* @__PURE__ */ later(() =>
  recordOf({
    source: isSource,
    language: isText,
    languages: isTexts,
    issues,
    lens: perhaps(recordOf(lensParts)),
    furtherSources: perhaps(listOf(isSource)),
  }),
);

const hasParts: Form = /* @__PURE__ */ later(() =>
  recordOf({
    ...conceptLists(true),
    requirements: recordOf({
      length: isCount(),
      occupation: column('Uint32Array'),
      skill: column('Uint32Array'),
      kind: column('Uint8Array'),
      importance: stated,
      level: stated,
    }),
    skillRelations: listOf(recordOf(relationForms())),
  }),
);

/** A catalogue as `createCatalogue` and the readers make it: sorted, each concept and each pair once, between concepts that are there. */
export const isCatalogue: Form = (value) =>
  hasSurroundings(value) ??
  (areMadeParts(value as Catalogue) ? null : (hasParts(value) ?? misplaced(value as Catalogue)));

/** What is expected where a catalogue is handed over: a promise is told for what it is. */
export function checkCatalogue(value: unknown): void {
  checkForm('The catalogue', value, isPromise);
  checkForm('The catalogue', value, isCatalogue);
}

const isPromise: Form = (value) =>
  typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function'
    ? { at: '', value: 'a promise', wanted: 'what it resolves to: await it' }
    : null;

const REMEDY = 'createCatalogue makes a catalogue of records';

function misplaced({ requirements, skillRelations, ...kinds }: Catalogue): Misfit | null {
  const groups = new Set(kinds.groups.map(({ id }) => id));
  for (const name of ['occupations', 'skills', 'groups'] as const) {
    const known = new Set(kinds[name].map(({ id }) => id));
    const isKnown = (id: string): boolean => known.has(id) || groups.has(id);
    for (const [row, { id, broader }] of kinds[name].entries()) {
      const at = `.${name}[${row}]`;
      if (row > 0 && !(kinds[name][row - 1]!.id < id))
        return { at: `${at}.id`, value: id, wanted: `ids in ascending order, each once; ${REMEDY}` };
      const unknown = broader.find((above) => !isKnown(above));
      if (unknown !== undefined)
        return { at: `${at}.broader`, value: unknown, wanted: `ids of this catalogue; ${REMEDY}` };
    }
  }
  return misplacedPair(requirements, kinds) ?? misplacedRelation(skillRelations, kinds.skills);
}

function misplacedPair(
  { length, occupation, skill, kind, importance, level }: Catalogue['requirements'],
  { occupations, skills }: Pick<Catalogue, 'occupations' | 'skills'>,
): Misfit | null {
  const wanted = `the row of a concept of this catalogue, pairs ascending, each once; ${REMEDY}`;
  for (const [name, column] of Object.entries({ occupation, skill, kind, importance, level }))
    if (column !== null && column.length !== length)
      return { at: `.requirements.${name}.length`, value: column.length, wanted: `${length}, as many as there are` };
  for (let i = 0; i < length; i++) {
    const [row, column] = [occupation[i]!, skill[i]!];
    const isAfter = i === 0 || occupation[i - 1]! < row || (occupation[i - 1]! === row && skill[i - 1]! < column);
    if (!(row < occupations.length) || !isAfter) return { at: `.requirements.occupation[${i}]`, value: row, wanted };
    if (!(column < skills.length)) return { at: `.requirements.skill[${i}]`, value: column, wanted };
    if (!(kind[i]! < requirementKinds.length))
      return { at: `.requirements.kind[${i}]`, value: kind[i], wanted: 'a place in requirementKinds' };
  }
  return null;
}

function misplacedRelation(relations: Catalogue['skillRelations'], skills: Catalogue['skills']): Misfit | null {
  const known = new Set(relations.length > 0 ? skills.map(({ id }) => id) : []);
  for (const [i, { from, to }] of relations.entries())
    for (const [end, id] of Object.entries({ from, to }))
      if (!known.has(id))
        return {
          at: `.skillRelations[${i}].${end}`,
          value: id,
          wanted: `the id of a skill of this catalogue; ${REMEDY}`,
        };
  return null;
}
