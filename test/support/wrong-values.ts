import { SkillGraphError } from '../../src/errors.ts';
import type { Catalogue } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

/** What the functions are right about, before one thing at a time is spoilt. */
export const mistakenCatalogue: Catalogue = createCatalogue({
  source: { name: 'mistakes' },
  language: 'en',
  occupations: [
    { id: 'cook', label: 'cook' },
    { id: 'chef', label: 'chef' },
  ],
  skills: [
    { id: 's', label: 'cook soup' },
    { id: 't', label: 'manage staff' },
  ],
  requirements: [
    { occupation: 'cook', skill: 's', kind: 'essential' },
    { occupation: 'chef', skill: 's', kind: 'essential' },
    { occupation: 'chef', skill: 't', kind: 'essential' },
  ],
});

/** What a caller without a compiler may hand over. */
export const wrongValues: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['0', 0],
  ['-1', -1],
  ['1.5', 1.5],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['1n', 1n],
  ['a symbol', Symbol('s')],
  ['a blank text', ''],
  ['a text', 'no such thing'],
  ['a function', () => 1],
  ['a class', class Odd {}],
  ['a date', new Date(0)],
  ['an empty list', []],
  ['[null]', [null]],
  ['[undefined]', [undefined]],
  ['[0]', [0]],
  ['[[]]', [[]]],
  ['[{}]', [{}]],
  ['[a symbol]', [Symbol('s')]],
  ['an empty object', {}],
  ['an object without prototype', Object.create(null)],
  ['a frozen object of another kind', Object.freeze({ skills: 'none', name: 1 })],
  ['{ skills: [null] }', { skills: [null] }],
  ['{ skills: [{ skill: 5 }] }', { skills: [{ skill: 5 }] }],
  ['{ skills: [{ skill: "s", importance: "much" }] }', { skills: [{ skill: 's', importance: 'much' }] }],
  ['a promise', Promise.resolve({})],
  ['a typed array', new Uint8Array(3)],
  ['a map', new Map([['a', 1]])],
  ['a regular expression', /a/],
  ['a list with a hole', Object.assign(new Array(2), { 1: 's' })],
];

/** What cannot so much as be looked at. */
export const hostileValues: readonly (readonly [name: string, value: unknown])[] = [
  ['a record that throws when read', throwing()],
  ['a proxy that was revoked', revoked()],
];

function throwing(): unknown {
  return new Proxy(
    {},
    { get: fails, has: fails, ownKeys: fails, getPrototypeOf: fails, getOwnPropertyDescriptor: fails },
  );
}

function fails(): never {
  throw new RangeError('not to be read');
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

export type AnyFunction = (...given: unknown[]) => unknown;

/** What was thrown and is no SkillGraphError; promises are awaited, streams read. */
export async function unexpectedError(call: AnyFunction, given: readonly unknown[]): Promise<string | null> {
  try {
    const answer = await call(...given);
    if (typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer)
      for await (const _ of answer as AsyncIterable<unknown>);
    return null;
  } catch (error) {
    return error instanceof SkillGraphError ? null : `${(error as Error)?.name}: ${(error as Error)?.message}`;
  }
}
