import { SkillGraphError } from '../../errors.ts';

/** A whole number of at least `least`, or a clear error. */
export function checkCount(name: string, value: number, least = 0): number {
  if (Number.isInteger(value) && value >= least) return value;
  throw new SkillGraphError('BAD_OPTION', `The option ${name} is ${value}; give a whole number of at least ${least}.`);
}

/** A number within bounds, or a clear error. */
export function checkRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new SkillGraphError('BAD_OPTION', `The option ${name} is ${value}; give a number from ${least} to ${most}.`);
}
