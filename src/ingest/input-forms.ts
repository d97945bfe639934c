import { isSource, isVintage } from '../catalogue/catalogue-forms.ts';
import {
  checkedEntries,
  checkForm,
  type Form,
  isIterable,
  isNumber,
  isText,
  later,
  listOf,
  perhaps,
  recordOf,
  such,
} from '../catalogue/forms.ts';

/** What the readers of this room may be handed, and their options: each checked at the door that takes it. */

export const isTable: Form = /* @__PURE__ */ later(() => recordOf({ file: isText, rows: isIterable }));
export const isTables: Form = /* @__PURE__ */ later(() => listOf(isTable));

const isRow: Form = /* @__PURE__ */ later(() =>
  such(
    (value) => Array.isArray(value) && !value.includes(undefined) && value.every((field) => typeof field === 'string'),
    'a list of texts, one for each column',
  ),
);

/** The records of a table, each checked as it is reached: they may come from a generator. */
export function rowsOf({
  file,
  rows,
}: {
  readonly file: string;
  readonly rows: Iterable<readonly string[]>;
}): Generator<readonly string[]> {
  return checkedEntries(`rows of ${file}`, rows, isRow);
}

export const isCrosswalk: Form = /* @__PURE__ */ later(() =>
  recordOf({
    name: isText,
    links: listOf(recordOf({ from: isText, to: isText, confidence: isNumber })),
    vintage: perhaps(isVintage),
    source: perhaps(isSource),
  }),
);

const isVintageTable: Form = /* @__PURE__ */ later(() =>
  recordOf({
    from: isVintage,
    to: isVintage,
    links: listOf(recordOf({ from: isText, to: isText, fromLabel: perhaps(isText), toLabel: perhaps(isText) })),
  }),
);

export const isColumnOfEdition: Form = /* @__PURE__ */ later(() =>
  such(
    (value) =>
      Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isVintage(value[1]) === null,
    "a column and its edition, such as ['code', 'soc-2018']",
  ),
);

/** A record that states nothing but what is known: of columns, a misspelt name would be a column of its own. */
const onlyOf = (names: readonly string[], form: Form): Form => {
  const known = recordOf(Object.fromEntries(names.map((name) => [name, perhaps(form)])));
  return (value) => {
    const misfit = known(value);
    if (misfit !== null) return misfit;
    const unknown = Object.keys(value as object).find((name) => !names.includes(name));
    return unknown === undefined
      ? null
      : {
          at: `.${unknown}`,
          value: (value as Readonly<Record<string, unknown>>)[unknown],
          wanted: `one of ${names.join(', ')}`,
        };
  };
};

/** Names of columns by what they hold. */
export const columnsOf = (...names: readonly string[]): Form => onlyOf(names, isText);

/** Tables between editions, as `fromVintages` makes them. */
export const areVintageTables: Form = /* @__PURE__ */ later(() => listOf(isVintageTable));

/** @throws SkillGraphError `BAD_INPUT` for anything but a table. */
export function checkTable(table: unknown): void {
  checkForm('The table', table, isTable);
}
