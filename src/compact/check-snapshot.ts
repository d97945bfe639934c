import { requirementKinds } from '../catalogue/types.ts';
import type { Adjacency, FeatureRecord, IndexMeta, SectionRecord, SkillIndex } from './skill-index.ts';

// How many types and reuse levels there are: the lists themselves are words, which opening an index does not need.
const TYPES = 9;
const REUSE_LEVELS = 5;

/**
 * Whether the views of a snapshot are what they must be beyond their sizes, each check linear in its bytes: rows ascending,
 * the inverse the inverse, hierarchies without circles, codes inside their lists, numbers finite. Queries rely on all of it,
 * so that a forged file with a right checksum is refused like a damaged one.
 */
export function isSound(index: SkillIndex): boolean {
  const { meta, requirements, requiredBy, broader, skillRelations, occupations, skills, groups, groupCount } = index;
  const { kinds } = requirements;
  let occurring = 0;
  for (let edge = 0; edge < kinds.length; edge++) occurring |= 1 << kinds[edge]!;
  const stated = meta.kinds.reduce((bits, kind) => bits | (1 << requirementKinds.indexOf(kind)), 0);
  return (
    // The inverse then ascends by itself.
    [requirements, skillRelations, ...Object.values(broader)].every(isAscending) &&
    isInverse(requirements, requiredBy) &&
    isAcyclic(broader.occupations, groupCount) &&
    isAcyclic(broader.skills, groupCount) &&
    isAcyclic(broader.groups, 0) &&
    occurring === stated &&
    stated >> 3 === 0 &&
    areStated(requirements.importance, 0) &&
    areStated(requirements.levels, -Number.MAX_VALUE) &&
    areBelow(skillRelations.kinds, 2) &&
    areBelow(skills.types, TYPES) &&
    areBelow(skills.reuse, REUSE_LEVELS) &&
    areBelow(skills.layers, meta.layers.length) &&
    areBelow(occupations.tags, 2 ** meta.tags.length) &&
    areBelow(skills.tags, 2 ** meta.tags.length) &&
    areBelow(groups.pillars, 2)
  );
}

function isAscending({ offsets, targets }: Adjacency): boolean {
  for (let row = 0; row + 1 < offsets.length; row++)
    for (let at = offsets[row]! + 1; at < offsets[row + 1]!; at++) if (targets[at - 1]! >= targets[at]!) return false;
  return true;
}

/** Whether going through the rows of one in order meets every row of the other in order, and all of it. */
function isInverse(forward: Adjacency, inverse: Adjacency): boolean {
  const next = inverse.offsets.slice();
  for (let row = 0; row + 1 < forward.offsets.length; row++)
    for (let at = forward.offsets[row]!; at < forward.offsets[row + 1]!; at++) {
      const target = forward.targets[at]!;
      const place = next[target]!++;
      if (place >= inverse.offsets[target + 1]! || inverse.targets[place] !== row) return false;
    }
  return true;
}

/** Whether rows with nothing above them can be taken away until none is left; targets below `own` are of another kind. */
function isAcyclic({ offsets, targets }: Adjacency, own: number): boolean {
  const rows = offsets.length - 1;
  const below = new Uint32Array(rows);
  for (let edge = 0; edge < targets.length; edge++) if (targets[edge]! >= own) below[targets[edge]! - own]!++;
  const free: number[] = [];
  for (let row = 0; row < rows; row++) if (below[row] === 0) free.push(row);
  for (let done = 0; done < free.length; done++)
    for (let at = offsets[free[done]!]!; at < offsets[free[done]! + 1]!; at++)
      if (targets[at]! >= own && --below[targets[at]! - own]! === 0) free.push(targets[at]! - own);
  return free.length === rows;
}

/** NaN stands for what is not stated. */
function areStated(values: Float64Array | null, least: number): boolean {
  return values === null || values.every((value) => Number.isNaN(value) || (value >= least && value < Infinity));
}

export function areBelow(codes: Uint8Array | Uint32Array, count: number): boolean {
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= count) return false;
  return true;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isList = (value: unknown, is: (value: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
/** Layers are stored in a byte, and nobody loads as many languages. */
const areTexts = (value: unknown, most = 255): boolean =>
  isList(value, isText) &&
  new Set(value as string[]).size === (value as string[]).length &&
  (value as string[]).length <= most;
const isRecord = (value: unknown, is: (value: unknown) => boolean): boolean =>
  Object(value) === value && !Array.isArray(value) && Object.values(value as object).every(is);
/** All texts, but for the year. */
const isSource = (value: unknown): boolean =>
  isRecord(value, (one) => isText(one) || isCount(one)) && isText((value as IndexMeta['source']).name);
const isFeature = (value: unknown): boolean => {
  const { name, rarity, share, parameters } = Object(value) as Partial<FeatureRecord>;
  return isText(name) && isText(rarity) && share! > 0 && share! < Infinity && isRecord(parameters, () => true);
};
const isSection = (value: unknown): boolean => {
  const { version, madeOf } = Object(value) as Partial<SectionRecord>;
  return isCount(version) && areTexts(madeOf);
};

/** Whether what a snapshot says of itself is of the right form. */
export function isMeta(value: unknown): value is IndexMeta {
  const meta = Object(value) as IndexMeta;
  const { counts, weighting, furtherSources = [], features = [], sections = {}, dropped = [] } = meta;
  const { occupations, skills, groups, requirements, skillRelations } = Object(counts) as IndexMeta['counts'];
  return (
    [occupations, skills, groups, requirements, skillRelations].every(isCount) &&
    isSource(meta.source) &&
    isList(furtherSources, isSource) &&
    areTexts(meta.languages) &&
    meta.languages[0] === meta.language &&
    areTexts(meta.layers) &&
    areTexts(meta.tags, 32) &&
    areTexts(meta.kinds) &&
    isRecord(meta.issues, isCount) &&
    isText(weighting?.name) &&
    isRecord(weighting.parameters ?? {}, (one) => isText(one) || Number.isFinite(one)) &&
    isList(features, isFeature) &&
    isRecord(sections, isSection) &&
    isList(dropped, isText)
  );
}
