import {
  type AdjacencyMeasure,
  meanProximity,
  neighbourVote,
  relatednessDensity,
} from '../../query/profile/adjacency-measures.ts';
import { ease } from '../../query/profile/ease.ts';
import { measureBlend } from '../../query/profile/measure-blend.ts';
import { UsageError } from '../tell/usage-error.ts';

/** A measure of how near a skill is, as it is typed. */
export interface NamedMeasure {
  readonly make: () => AdjacencyMeasure;
  /** What its score says. */
  readonly words: string;
}

/** Measures of how near a skill is, by name. */
export const measures: Readonly<Record<string, NamedMeasure>> = {
  neighbours: {
    make: () => neighbourVote(),
    words: 'how many of the most similar occupations ask for it, by similarity',
  },
  density: {
    make: () => relatednessDensity,
    words: 'how much of what goes with it is held (relatedness density)',
  },
  proximity: {
    make: () => meanProximity,
    words: 'how often it goes together with what is held (proximity θ)',
  },
  ease: {
    make: () => ease(),
    words: 'how much all occupations together lead to expect it of what is held (linear model)',
  },
  blend: {
    make: () =>
      measureBlend([
        { measure: ease(), weight: 0.7 },
        { measure: neighbourVote(), weight: 0.3 },
      ]),
    words: '.7 of what all occupations together lead to expect, .3 of what the most similar ones ask for',
  },
};

/** Measures to evaluate when none is named: those that take less than a millisecond a question. */
export const usualMeasures: readonly string[] = ['neighbours', 'proximity', 'density'];

/** @throws UsageError */
export function measureNamed(name: string): NamedMeasure {
  const measure = Object.hasOwn(measures, name) ? measures[name] : undefined;
  if (measure !== undefined) return measure;
  throw new UsageError(`No measure of nearness "${name}". Known: ${Object.keys(measures).join(', ')}.`);
}
