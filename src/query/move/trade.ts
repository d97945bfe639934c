import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** How the classification puts two occupations together: in one ISCO unit group, at least in one minor group, or in neither. */
export type Trade = 'unit group' | 'minor group' | null;

/**
 * Whether two occupations are of one trade: ISCO puts together by kind of work who shares the first three digits of a code.
 * Other classifications tell nothing here.
 */
export const tradeOf: (index: SkillIndex) => (a: number, b: number) => Trade = /* @__PURE__ */ derived(
  (index: SkillIndex): ((a: number, b: number) => Trade) => {
    if (index.meta.source.levelScale !== 'ISCO skill level') return () => null;
    const { groupCodes } = index.occupations;
    return (a, b) => {
      if (a < 0 || b < 0) return null;
      const [one, other] = [groupCodes.at(a), groupCodes.at(b)];
      if (one.slice(0, 3) !== other.slice(0, 3) || !unitGroup.test(one) || !unitGroup.test(other)) return null;
      return one === other ? 'unit group' : 'minor group';
    };
  },
);

/** Whether two occupations work in one field: ISCO's sub-major, SOC's major group. Of a person nothing is known. */
export function areOfOneField(index: SkillIndex, a: number, b: number): boolean {
  const { groupCodes } = index.occupations;
  return a < 0 || groupCodes.at(a).slice(0, 2) === groupCodes.at(b).slice(0, 2);
}

/**
 * Professions of ISCO that nearly everywhere have a title or a certificate of their own, whatever the data mark: in health
 * (22, but for safety at work, 2263), lawyers (2611), judges (2612), psychologists (2634), ships' officers (3152), pilots
 * (3153).
 */
export const hasTitle: (index: SkillIndex) => (row: number) => boolean = /* @__PURE__ */ derived(
  (index: SkillIndex): ((row: number) => boolean) => {
    if (index.meta.source.levelScale !== 'ISCO skill level') return () => false;
    const { groupCodes } = index.occupations;
    return (row) => titles.test(groupCodes.at(row));
  },
);

/**
 * Whether a title of the one serves for the other: within ISCO's minor group, but that of other health professions (226), of
 * social ones (263) and of ships and aircraft (315) hold several professions each. Physiotherapists, other therapists and
 * health at work (2263, 2264, 2269) stay together, as experts have them.
 */
export function areOfOneTitle(index: SkillIndex, a: number, b: number): boolean {
  const trade = tradeOf(index)(a, b);
  const isTherapy = (row: number): boolean => therapies.test(index.occupations.groupCodes.at(row));
  if (trade !== 'minor group' || !several.test(index.occupations.groupCodes.at(a))) return trade !== null;
  return isTherapy(a) && isTherapy(b);
}

const several = /^(226|263|315)/;
const therapies = /^226[349]$/;
const titles = /^(22(?!63)\d\d|261[12]|2634|315[23])$/;
const unitGroup = /^\d{4}$/;
