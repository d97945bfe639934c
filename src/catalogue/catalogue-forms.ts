import { isIndicator, isLinks, isTasks, isTraits } from './check-lens.ts';
import {
  dictionaryOf,
  type Form,
  type Forms,
  isCount,
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

const conceptForms = () => ({
  id: isText,
  label: isText,
  altLabels: perhaps(isTexts),
  hiddenLabels: perhaps(isTexts),
  code: perhaps(isText),
  description: perhaps(isText),
  scopeNote: perhaps(isText),
  broader: perhaps(isTexts),
  tags: perhaps(isTexts),
  translations: perhaps(dictionaryOf(translation)),
  file: perhaps(isText),
  row: perhaps(isCount()),
});

const occupations: Form = /* @__PURE__ */ later(() =>
  listOf(
    recordOf({
      ...conceptForms(),
      groupCode: perhaps(isText),
      level: perhaps(isNumber),
      attributes: perhaps(listOf(isAttribute)),
    }),
  ),
);
const skills: Form = /* @__PURE__ */ later(() =>
  listOf(
    recordOf({
      ...conceptForms(),
      type: perhaps(oneOf(skillTypes)),
      reuseLevel: perhaps(oneOf(reuseLevels)),
      layer: perhaps(isText),
    }),
  ),
);
const groups: Form = /* @__PURE__ */ later(() =>
  listOf(recordOf({ ...conceptForms(), pillar: oneOf(['occupation', 'skill']) })),
);
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
    occupations,
    skills,
    groups: perhaps(groups),
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

const hasParts: Form = /* @__PURE__ */ later(() =>
  recordOf({
    source: isSource,
    language: isText,
    languages: isTexts,
    occupations,
    skills,
    groups,
    requirements: recordOf({
      length: isCount(),
      occupation: column('Uint32Array'),
      skill: column('Uint32Array'),
      kind: column('Uint8Array'),
      importance: stated,
      level: stated,
    }),
    skillRelations: listOf(recordOf(relationForms())),
    issues,
    lens: perhaps(recordOf(lensParts)),
    furtherSources: perhaps(listOf(isSource)),
  }),
);

/** A catalogue as `createCatalogue` and the readers make it: every requirement between concepts that are there. */
export const isCatalogue: Form = (value) => hasParts(value) ?? misplaced(value as Catalogue);

function misplaced({ requirements, occupations: rows, skills: columns }: Catalogue): Misfit | null {
  const wanted = 'the row of a concept of this catalogue; createCatalogue makes a catalogue of records';
  for (let i = 0; i < requirements.length; i++) {
    const [occupation, skill] = [requirements.occupation[i], requirements.skill[i]];
    if (!(occupation! < rows.length)) return { at: `.requirements.occupation[${i}]`, value: occupation, wanted };
    if (!(skill! < columns.length)) return { at: `.requirements.skill[${i}]`, value: skill, wanted };
  }
  return null;
}
