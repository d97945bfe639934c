import type { Subject } from '../../similarity/subject.ts';
import type { Needed } from '../move/needed.ts';

/** What a subject holds after it has learnt what some occupations need, as a profile that only {@link Needed} reads. */
export function holdingsAfter({ of, heldBy }: Needed, start: Subject, stops: readonly number[]): Subject {
  const held = new Map<number, number>();
  const raise = (skill: number, value: number): void => {
    held.set(skill, Math.max(value, held.get(skill) ?? 0));
  };
  const { skills, values } = heldBy(start);
  for (let i = 0; i < skills.length; i++) raise(skills[i]!, values[i]!);
  for (const stop of stops) {
    const needs = of(stop);
    for (const [at, skill] of needs.skills.entries()) raise(skill, needs.top[at]!);
  }
  const sorted = [...held].sort(([a], [b]) => a - b);
  return {
    row: -1,
    skills: Uint32Array.from(sorted, ([skill]) => skill),
    kinds: new Uint8Array(sorted.length),
    importance: Float64Array.from(sorted, ([, value]) => value),
    levels: null,
  };
}
