import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { skillFeatures, termWeights } from '../../../src/similarity/features-skills.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { edgeCatalogue } from '../../support/edges.ts';
import { groupedIndex, rowOf } from '../../support/grouped.ts';

const index = groupedIndex();
const weightsOf = (id: string, options: Parameters<typeof termWeights>[1], on = index) => {
  const subject = occupationSubject(on, rowOf(on, id));
  const weigh = termWeights(on, options);
  return Object.fromEntries(Array.from(subject.skills, (skill, i) => [on.skills.ids.at(skill), weigh(subject, i)]));
};

describe('termWeights', () => {
  it('counts essential requirements 1 and optional ones ½ unless told otherwise', () => {
    expect(weightsOf('cook', {})).toEqual({ 'cook soup': 1, 'plan meals': 0.5 });
    expect(weightsOf('cook', { essential: 2, optional: 0 })).toEqual({ 'cook soup': 2, 'plan meals': 0 });
  });

  it('damps published weights by the power asked for', () => {
    const rated = buildIndex(edgeCatalogue({ a: { x: 0.25, y: 1 }, b: { y: 1 } }));
    expect(weightsOf('a', {}, rated)).toEqual({ x: 0.5, y: 1 });
    expect(weightsOf('a', { damping: 1 }, rated)).toEqual({ x: 0.25, y: 1 });
    expect(weightsOf('a', { damping: 0 }, rated)).toEqual({ x: 1, y: 1 });
  });

  it('multiplies by the factor of the reuse level', () => {
    expect(weightsOf('clerk', { reuse: { transversal: 0.2 } })).toEqual({ 'file papers': 1, 'write letters': 0.1 });
  });

  it('refuses negative weights and unknown layers', () => {
    expect(() => termWeights(index, { optional: -1 })).toThrow(expect.objectContaining({ code: 'BAD_OPTION' }));
    expect(() => termWeights(index, { layers: ['nowhere'] })).toThrow(/no layer "nowhere"/);
  });
});

describe('skillFeatures', () => {
  it('has a column per skill, and leaves out requirements of weight 0', () => {
    const columns = skillFeatures({ optional: 0 }).prepare(index);
    expect(columns.columnCount).toBe(index.skillCount);
    const { columns: found, values } = columns.values(occupationSubject(index, rowOf(index, 'cook')));
    expect(Array.from(found, (column) => index.skills.ids.at(columns.featureOf(column).row))).toEqual(['cook soup']);
    expect(Array.from(values)).toEqual([1]);
  });
});
