import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { estimateKernel } from '../../../src/similarity/estimate-kernel.ts';

const kernelOf = (codes: readonly (string | undefined)[]) =>
  estimateKernel(
    buildIndex(
      createCatalogue({
        source: { name: 'test' },
        occupations: codes.map((groupCode, at) => ({
          id: `o${at}`,
          label: `o${at}`,
          ...(groupCode ? { groupCode } : {}),
        })),
        skills: [{ id: 's', label: 's' }],
        requirements: codes.map((_, at) => ({ occupation: `o${at}`, skill: 's', kind: 'essential' as const })),
      }),
    ),
  );

describe('likeness for estimates', () => {
  it('is seven tenths skills and three tenths place among groups', () => {
    expect(kernelOf(['2512', '2519', undefined]).shares).toEqual({ skills: 0.7, place: 0.3 });
  });

  it('is skills alone where no occupation has a group', () => {
    expect(kernelOf([undefined, undefined]).shares).toEqual({ skills: 1, place: 0 });
  });

  it('counts of the four digits of a group those in common from the left', () => {
    const { place } = kernelOf(['2512', '2519', '2412', '7512', '25', undefined]);
    expect([0, 1, 2, 3, 4, 5].map((other) => place(0, other))).toEqual([1, 0.75, 0.25, 0, 0.5, 0]);
  });

  it('looks no further than four digits, and at nothing but digits', () => {
    const { place } = kernelOf(['25121', 'C2512', '2512']);
    expect([place(0, 1), place(0, 2), place(2, 2), place(1, 0)]).toEqual([1, 1, 1, 1]);
  });

  it('is, of skills, the product with the rows of all', () => {
    const { skills, space } = kernelOf(['2512', '2519']);
    expect(Array.from(skills(0))).toEqual([1, 1].map((one) => expect.closeTo(one, 12)));
    expect(space.matrix.rowCount).toBe(2);
  });
});
