import type { SkillIndex } from '../../compact/skill-index.ts';
import { defaultWeighting, isMetric, type Method } from '../../similarity/method.ts';
import type { Weighting } from '../../similarity/weighting.ts';

/** What scored, so that an answer can be repeated. */
export interface MethodRef {
  readonly name: string;
  readonly symmetric: boolean;
  readonly parameters: Readonly<Record<string, number | string>>;
}

export function describeMethod(index: SkillIndex, method: Method, weighting?: Weighting): MethodRef {
  if (!isMetric(method)) return { name: method.name, symmetric: method.symmetric, parameters: method.parameters ?? {} };
  const used = weighting ?? defaultWeighting(index);
  return { name: method.name, symmetric: method.symmetric, parameters: { weighting: used.name, ...used.parameters } };
}

/** Whether what is stored of one method is true of another. */
export function isSameMethod(stored: MethodRef, asked: MethodRef): boolean {
  return JSON.stringify(stored) === JSON.stringify(asked);
}
