import { describe, expect, it } from 'vitest';
import {
  dictionaryOf,
  type Form,
  isCount,
  isFlag,
  isFunction,
  isText,
  listOf,
  oneOf,
} from '../../../../src/catalogue/forms.ts';
import { asForm, type OptionForm } from '../../../../src/query/answer/ask.ts';
import { wrongValues } from '../../../support/wrong-values.ts';

const anything: Form = () => null;
const pairs: readonly (readonly [short: OptionForm, long: Form])[] = [
  ['text', isText],
  ['flag', isFlag],
  ['function', isFunction],
  ['list', listOf(anything)],
  ['object', dictionaryOf(anything)],
  [0, isCount(0)],
  [3, isCount(3)],
  [new Set(['exact', 'near']), oneOf(['exact', 'near'])],
];

describe('short forms of options', () => {
  it.each(pairs)('%s takes and refuses what the form of any value does, in the same words', (short, long) => {
    for (const [name, value] of wrongValues)
      expect([name, asForm(short)(value)?.wanted]).toEqual([name, long(value)?.wanted]);
  });
});
