import { badOption } from '../catalogue/options.ts';
import type { RequirementKind } from '../catalogue/types.ts';
import { checkedOptions, checkOption, weightForm, weightingForm } from './option-forms.ts';

/** One requirement as a weighting sees it. The object is reused between calls: read it, do not keep it. */
export interface WeighedRequirement {
  /** Row of the skill. */
  readonly skill: number;
  readonly kind: RequirementKind;
  /** As published; NaN where not stated. */
  readonly importance: number;
  readonly level: number;
  /** How many occupations require the skill (df). */
  readonly degree: number;
  /** How many skills the occupation (or profile) requires. */
  readonly size: number;
  /** Sum of published importances over the occupation (or profile), missing ones counting 1. */
  readonly total: number;
}

/** What a weighting may know of the whole graph. */
export interface GraphTotals {
  /** Occupations with at least one requirement (N). */
  readonly occupations: number;
  readonly meanSize: number;
  /** Sum of published importances per skill, missing ones counting 1. */
  readonly skillTotals: Float64Array;
  /** Sum of all published importances. */
  readonly total: number;
}

/**
 * How much a requirement counts. Weight 0 takes the requirement out of the comparison: `byKind({ optional: 0 })`
 * compares essential skills only. `prepare` is called once per index, the function it returns once per requirement.
 *
 * @example
 * const transversalHalf: Weighting = { name: 'mine', prepare: () => (r) => (r.degree > 100 ? 0.5 : 1) };
 */
export interface Weighting {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, number | string>>;
  /** Called once per index; gives the function that weighs one requirement. Negative weights are for cosine alone. */
  readonly prepare: (totals: GraphTotals) => (requirement: WeighedRequirement) => number;
}

/** Every requirement counts 1: sets. */
export const flat: Weighting = { name: 'flat', prepare: () => () => 1 };

/**
 * Essential and optional requirements count differently, by default 1 and ½; ratings count as published, or `rated` times
 * that: 0 leaves them out.
 */
export function byKind(
  weights: { readonly essential?: number; readonly optional?: number; readonly rated?: number } = {},
): Weighting {
  const { essential = 1, optional = 0.5, rated } = checkedOptions(weights, kindForms);
  const share = rated ?? 1;
  return {
    name: 'byKind',
    parameters: { essential, optional, ...(rated === undefined ? {} : { rated }) },
    prepare: () => (r) => (r.kind === 'essential' ? essential : r.kind === 'optional' ? optional : share * stated(r)),
  };
}

const kindForms = { essential: 'score', optional: 'score', rated: 'score' } as const;

/** Essential requirements only; ratings count as published. */
export const essentialOnly: Weighting = {
  .../* @__PURE__ */ byKind({ essential: 1, optional: 0 }),
  name: 'essentialOnly',
};

/** The weight as published: a rating's share of its scale, an edge list's weight; 1 where none is stated. */
export const published: Weighting = { name: 'published', prepare: () => stated };

/** Published level as a share of its scale; 1 where none is stated. */
export const publishedLevel: Weighting = {
  name: 'publishedLevel',
  prepare: () => (r) => (Number.isNaN(r.level) ? 1 : r.level),
};

/** ln(N / df): what few occupations ask for says more. 0 for a skill that everyone has, never negative. */
export const rarity: Weighting = {
  name: 'rarity',
  prepare:
    ({ occupations }) =>
    ({ degree }) =>
      degree > 0 ? Math.max(0, Math.log(occupations / degree)) : Math.log(Math.max(1, occupations)),
};

/** ln((1 + N) / (1 + df)) + 1, the smoothed inverse document frequency of tf-idf. Always positive. */
export const smoothedRarity: Weighting = {
  name: 'smoothedRarity',
  prepare:
    ({ occupations }) =>
    ({ degree }) =>
      Math.log((1 + occupations) / (1 + degree)) + 1,
};

/**
 * Okapi BM25 (Robertson & Zaragoza 2009) with ln(1 + (N − df + ½) / (df + ½)) as inverse document frequency; `term`
 * gives the term frequency (default: essential 1, optional ½).
 */
export function bm25(
  options: { readonly k1?: number; readonly b?: number; readonly term?: Weighting } = {},
): Weighting {
  const {
    k1 = 1.2,
    b = 0.75,
    term = byKind(),
  } = checkedOptions(options, {
    k1: weightForm,
    b: [0, 1],
    term: weightingForm,
  });
  return {
    name: 'bm25',
    parameters: { k1, b, term: term.name, ...term.parameters },
    prepare: (totals) => {
      const frequency = term.prepare(totals);
      return (r) => {
        const tf = frequency(r);
        const idf = Math.log(1 + (totals.occupations - r.degree + 0.5) / (r.degree + 0.5));
        return (idf * tf * (k1 + 1)) / (tf + k1 * (1 - b + (b * r.size) / totals.meanSize));
      };
    },
  };
}

/**
 * Revealed comparative advantage: a skill's share of the occupation's importance over its share of everyone's
 * (Balassa 1965; for skills Alabdulkareem et al. 2018). With `effective`, 1 where it exceeds (`'>'`) or reaches (`'>='`)
 * 1, else 0.
 */
export function comparativeAdvantage(options: { readonly effective?: '>' | '>=' } = {}): Weighting {
  const { effective } = checkedOptions(options, { effective: new Set(['>', '>=']) });
  return {
    name: 'comparativeAdvantage',
    ...(effective ? { parameters: { effective } } : {}),
    prepare: ({ skillTotals, total }) => {
      return (r) => {
        const share = r.total > 0 ? stated(r) / r.total : 0;
        const common = skillTotals[r.skill]! / total;
        const rca = common > 0 ? share / common : 0;
        if (effective === undefined) return rca;
        return (effective === '>' ? rca > 1 : rca >= 1) ? 1 : 0;
      };
    },
  };
}

/**
 * Published ratings minus the skill's mean over the occupations that state it: what an occupation needs more or less
 * than others. Can be negative, which only `cosine` accepts.
 */
export const centred: Weighting = {
  name: 'centred',
  prepare:
    ({ skillTotals }) =>
    (r) =>
      stated(r) - (r.degree > 0 ? skillTotals[r.skill]! / r.degree : 0),
};

/**
 * A weighting whose weights are whole multiples of 2⁻ᵇⁱᵗˢ, by default 2⁻²⁰. Sums of such weights are exact while they stay
 * below 2⁵³⁻ᵇⁱᵗˢ (sums of products: below 2⁵³⁻²·ᵇⁱᵗˢ), so they are the same to the bit in whatever order they are added
 * up: by a kernel, by blocks of a cluster, by a database. Weights other than 0 stay other than 0.
 *
 * @throws SkillGraphError `BAD_OPTION` for bits other than a whole number from 0 to 40.
 *
 * @example
 * similarOccupations(index, 'cook', { weighting: rounded(rarity) });
 */
export function rounded(weighting: Weighting, bits = 20): Weighting {
  checkOption('weighting', weighting, weightingForm);
  if (!(Number.isInteger(bits) && bits >= 0 && bits <= 40))
    throw badOption('bits', bits, 'a whole number from 0 to 40');
  const steps = 2 ** bits;
  return {
    name: `rounded(${weighting.name})`,
    parameters: { ...weighting.parameters, bits },
    prepare: (totals) => {
      const weigh = weighting.prepare(totals);
      return (r) => {
        const exact = weigh(r);
        if (exact === 0) return 0;
        return (Math.round(exact * steps) || Math.sign(exact)) / steps;
      };
    },
  };
}

/** The product of several weightings, such as `product(essentialOnly, rarity)`. */
export function product(...weightings: readonly Weighting[]): Weighting {
  for (const weighting of weightings) checkOption('weighting', weighting, weightingForm);
  return {
    name: weightings.map((weighting) => weighting.name).join('×'),
    parameters: Object.assign({}, ...weightings.map((weighting) => weighting.parameters ?? {})) as Record<
      string,
      number | string
    >,
    prepare: (totals) => {
      const factors = weightings.map((weighting) => weighting.prepare(totals));
      return (r) => {
        let weight = 1;
        for (const factor of factors) weight *= factor(r);
        return weight;
      };
    },
  };
}

function stated({ importance }: WeighedRequirement): number {
  return Number.isNaN(importance) ? 1 : importance;
}
