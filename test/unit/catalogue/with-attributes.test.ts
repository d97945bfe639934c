import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { type AttributeRow, withAttributes } from '../../../src/catalogue/with-attributes.ts';

const catalogue = createCatalogue({
  occupations: [
    { id: 'cook', label: 'cook', code: '5120.1', attributes: [{ set: 'interests', name: 'Artistic', value: 4 }] },
    { id: 'chef', label: 'chef', code: '3434.1' },
  ],
  skills: [{ id: 'soups', label: 'cook soups' }],
  requirements: ['cook', 'chef'].map((occupation) => ({ occupation, skill: 'soups', kind: 'essential' })),
});
const wage = (occupation: string, value: number | string): AttributeRow => ({
  occupation,
  set: 'wages',
  name: 'median',
  value,
  unit: 'EUR a year',
});
const attributesOf = (rows: readonly AttributeRow[], id: string) =>
  withAttributes(catalogue, rows).occupations.find((occupation) => occupation.id === id)!.attributes;

describe('withAttributes', () => {
  it('adds attributes by id and by code, beside those there are', () => {
    const rows = [wage('cook', 30_000), wage('3434.1', 45_000)];
    expect(attributesOf(rows, 'cook')).toEqual([
      { set: 'interests', name: 'Artistic', value: 4 },
      { set: 'wages', name: 'median', value: 30_000, unit: 'EUR a year' },
    ]);
    expect(attributesOf(rows, 'chef')).toEqual([{ set: 'wages', name: 'median', value: 45_000, unit: 'EUR a year' }]);
  });

  it('leaves the catalogue it was given as it was', () => {
    withAttributes(catalogue, [wage('cook', 1)]);
    expect(catalogue.occupations.map(({ attributes }) => attributes.length)).toEqual([0, 1]);
  });

  it('reports rows about unknown occupations and values that are no number', () => {
    const { issues } = withAttributes(catalogue, [wage('cook', 1), wage('nobody', 2), wage('chef', Number.NaN)], {
      file: 'wages.csv',
    });
    expect(issues.map(({ code, file, row }) => [code, file, row])).toEqual([
      ['BAD_NUMBER', 'wages.csv', 3],
      ['UNKNOWN_CONCEPT', 'wages.csv', 2],
    ]);
  });

  it('counts once what is stated twice, and does not depend on the order of rows', () => {
    const rows = [wage('cook', 1), wage('cook', 2), wage('5120.1', 1), { ...wage('cook', 3), set: 'pay' }];
    const attributes = attributesOf(rows, 'cook');
    expect(attributes.map(({ set, value }) => [set, value])).toEqual([
      ['interests', 4],
      ['pay', 3],
      ['wages', 1],
      ['wages', 2],
    ]);
    expect(attributesOf([...rows].reverse(), 'cook')).toEqual(attributes);
  });
});
