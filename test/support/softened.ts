import type { FeatureBlock } from '../../src/methods.ts';

/**
 * A block of a caller's own: every skill also counts, by half, towards skills it is required with.
 * θ(s, s') = occupations with both / the larger of their degrees, from `least` on.
 */
export function softenedFeatures(least = 0.2): FeatureBlock {
  return {
    name: 'softened',
    parameters: { least },
    share: 1,
    rarity: 'none',
    prepare: (index) => {
      const { skillCount, requirements, requiredBy } = index;
      const degreeOf = (skill: number) => requiredBy.offsets[skill + 1]! - requiredBy.offsets[skill]!;
      const counts = new Uint32Array(skillCount);
      const near = Array.from({ length: skillCount }, (_, skill) => {
        const touched: number[] = [];
        for (const row of requiredBy.targets.subarray(requiredBy.offsets[skill], requiredBy.offsets[skill + 1]))
          for (const other of requirements.targets.subarray(requirements.offsets[row], requirements.offsets[row + 1]))
            if (counts[other]!++ === 0) touched.push(other);
        const found = touched
          .map((other) => ({ other, theta: counts[other]! / Math.max(degreeOf(skill), degreeOf(other)) }))
          .filter(
            ({ other, theta }) => other !== skill && theta >= least && Math.min(degreeOf(skill), degreeOf(other)) > 1,
          );
        for (const other of touched) counts[other] = 0;
        return found;
      });
      const sums = new Float64Array(skillCount);
      return {
        columnCount: skillCount,
        featureOf: (column) => ({ feature: 'skill', row: column }),
        values: ({ skills, kinds }) => {
          const touched = new Set<number>(skills);
          for (const [i, skill] of skills.entries()) {
            const value = kinds[i] === 0 ? 1 : 0.5;
            sums[skill]! += value;
            for (const { other, theta } of near[skill]!) {
              touched.add(other);
              sums[other]! += 0.5 * value * theta;
            }
          }
          const columns = [...touched].sort((a, b) => a - b);
          const rarity = (column: number) => Math.log((1 + index.occupationCount) / (1 + degreeOf(column))) + 1;
          const values = columns.map((column) => sums[column]! * rarity(column));
          for (const column of columns) sums[column] = 0;
          return { columns, values };
        },
      };
    },
  };
}
