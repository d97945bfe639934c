import {
  dictionaryOf,
  type Form,
  isFlag,
  isFunction,
  isNumber,
  isText,
  later,
  listOf,
  oneOf,
  perhaps,
  recordOf,
  such,
} from '../catalogue/forms.ts';
import { asForm, methodForm, weightingForm } from '../query/answer/ask.ts';

/** What evaluations are handed, each checked at the door that takes it. */

const gainWanted = 'a number of 0 or more, or null for a pair that is not to be counted';

const isGain: Form = /* @__PURE__ */ such(
  (value) => value === null || (isNumber(value) === null && (value as number) >= 0),
  gainWanted,
);

/** Which gains will do is said where the pair can be named. */
const isStatedGain: Form = /* @__PURE__ */ such((value) => value === null || typeof value === 'number', gainWanted);

export const isPair: Form = /* @__PURE__ */ later(() =>
  recordOf({ from: isText, to: isText, gain: perhaps(isStatedGain) }),
);

export const isUnit: Form = /* @__PURE__ */ oneOf(['occupation', 'group']);

export const isTruth: Form = /* @__PURE__ */ later(() =>
  recordOf({
    name: isText,
    unit: isUnit,
    directed: isFlag,
    judgements: listOf(recordOf({ from: isText, to: isText, gain: isGain })),
    columns: perhaps(recordOf({ read: listOf(isText), header: listOf(isText) })),
  }),
);

/** Gains of words, or of lengths. */
export const areGains: Form = /* @__PURE__ */ dictionaryOf(
  /* @__PURE__ */ such((value) => isNumber(value) === null && (value as number) >= 0, 'a number of 0 or more'),
);

/** Gains of groups by how many digits of their codes are equal. */
export const areGainsByLength: Form = (value) =>
  areGains(value) ??
  such(
    (gains) =>
      Object.keys(gains as object).length > 0 && Object.keys(gains as object).every((key) => /^\d+$/.test(key)),
    'gains by lengths of a common prefix, such as { 4: 2, 3: 1 }',
  )(value);

export const areRows: Form = /* @__PURE__ */ later(() => listOf(dictionaryOf(perhaps(isText))));

export const isObservedMoves: Form = /* @__PURE__ */ later(() =>
  recordOf({
    source: recordOf({ name: isText }),
    moves: listOf(recordOf({ from: isText, to: isText, count: isNumber })),
  }),
);

/** At least one: nothing can be said of none. */
export const areContestants: Form = /* @__PURE__ */ later(() => {
  const each = listOf(
    recordOf({ name: perhaps(isText), method: asForm(methodForm), weighting: perhaps(asForm(weightingForm)) }),
  );
  const some = such((value) => (value as readonly unknown[]).length > 0, 'at least one { method }');
  return (value) => each(value) ?? some(value);
});

export const areMeasures: Form = /* @__PURE__ */ later(() =>
  listOf(recordOf({ name: isText, parameters: dictionaryOf(() => null), score: isFunction })),
);
