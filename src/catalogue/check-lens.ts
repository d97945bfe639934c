import { type ExposureClass, type Lens, vintages } from './lens.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** How surely a link holds; 0 would be none. */
const isConfidence: Check = (value) => isNumber(value) && (value as number) > 0 && (value as number) <= 1;
const isFlag: Check = (value) => typeof value === 'boolean';
const isVintage: Check = (value) => (vintages as readonly unknown[]).includes(value);
const classes: readonly ExposureClass[] = ['E0', 'E1', 'E2'];
const isClass: Check = (value) => (classes as readonly unknown[]).includes(value);

const perhaps =
  (is: Check): Check =>
  (value) =>
    value === undefined || is(value);

const listOf =
  (is: Check, length?: number): Check =>
  (value) =>
    Array.isArray(value) && (length === undefined || value.length === length) && value.every(is);

/** Whether a value is a record whose named fields are of their forms; further fields are let be. */
function has(value: unknown, forms: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.entries(forms).every(([name, is]) => is(Object.hasOwn(record, name) ? record[name] : undefined));
}

const sizeOf = (value: unknown, field: string): number => {
  const list = (Object(value) as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(list) ? list.length : 0;
};

/** A source of data: texts throughout, but for the year. */
const isSource: Check = (value) =>
  has(value, {
    ...{ name: isText, version: perhaps(isText), licence: perhaps(isText), attribution: perhaps(isText) },
    ...{ url: perhaps(isText), levelScale: perhaps(isText), country: perhaps(isText), year: perhaps(isNumber) },
  });

export const isLinks: Check = (value) => {
  const length = sizeOf(value, 'codes');
  return has(value, {
    vintage: isVintage,
    occupations: listOf(isText, length),
    codes: listOf(isText),
    confidences: listOf(isConfidence, length),
    own: listOf(isFlag, length),
  });
};

export const isIndicator: Check = (value) => {
  const length = sizeOf(value, 'codes');
  return has(value, {
    ...{ id: isText, label: isText, unit: isText, direction: isText, source: isSource, vintage: isVintage },
    ...{ trend: perhaps(isText), exposure: perhaps(isFlag), formula: perhaps(isText) },
    range: perhaps(listOf(isNumber, 2)),
    codes: listOf(isText),
    names: listOf(isText, length),
    values: listOf(isNumber, length),
    takenFrom: perhaps(listOf(isText, length)),
    parts: perhaps((parts) => areParts(parts, length)),
  });
};

function areParts(value: unknown, codes: number): boolean {
  const [ids, elements] = [sizeOf(value, 'ids'), sizeOf(value, 'elements')];
  const isElement: Check = (element) =>
    Number.isInteger(element) && (element as number) >= 0 && (element as number) < ids;
  return has(value, {
    over: isText,
    ids: listOf(isText),
    labels: listOf(isText, ids),
    offsets: (offsets) => listOf(isNumber, codes + 1)(offsets) && ascend(offsets as readonly number[], elements),
    elements: listOf(isElement),
    contributions: listOf(isNumber, elements),
  });
}

/** Whether offsets go from 0 to the end, never back. */
function ascend(offsets: readonly number[], end: number): boolean {
  return (
    offsets[0] === 0 &&
    offsets.at(-1) === end &&
    offsets.every((offset, i) => Number.isInteger(offset) && (i === 0 || offset >= offsets[i - 1]!))
  );
}

const isTrait: Check = (value) =>
  has(value, { id: isText, set: isText, label: isText, scale: isText, min: perhaps(isNumber), max: perhaps(isNumber) });

export const isTraits: Check = (value) => {
  const [length, traits] = [sizeOf(value, 'codes'), sizeOf(value, 'traits')];
  return has(value, {
    source: isSource,
    vintage: isVintage,
    traits: listOf(isTrait),
    codes: listOf(isText),
    names: listOf(isText, length),
    values: listOf(
      listOf((rating) => rating === null || isNumber(rating), traits),
      length,
    ),
  });
};

const isTask: Check = (value) =>
  has(value, {
    ...{ id: isText, text: isText, core: perhaps(isFlag), emerging: perhaps(isFlag), importance: perhaps(isNumber) },
    frequency: perhaps(listOf(isNumber, 7)),
    model: perhaps(isClass),
    people: perhaps(isClass),
  });

export const isTasks: Check = (value) => {
  const length = sizeOf(value, 'codes');
  return has(value, {
    source: isSource,
    exposureSource: perhaps(isSource),
    vintage: isVintage,
    codes: listOf(isText),
    names: listOf(isText, length),
    tasks: listOf(listOf(isTask), length),
  });
};

/** Whether a value that was read is a whole lens: every list as long as it must be, every number finite. */
export function isLens(value: unknown): value is Lens {
  return has(value, {
    links: listOf(isLinks),
    indicators: listOf(isIndicator),
    traits: listOf(isTraits),
    tasks: listOf(isTasks),
  });
}
