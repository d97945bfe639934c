import { compare } from '../catalogue/compare.ts';
import type { LensLinks, Vintage } from '../catalogue/lens.ts';
import type { Catalogue, Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import type { Crosswalk } from './crosswalk.ts';
import { namesOf } from './occupation-names.ts';
import { conversion, type VintageTable, vintageOfCatalogue, vintageOfCodes } from './vintages.ts';

/** How occupations of the catalogue are found in tables keyed by other taxonomies. */
export interface LinkOptions {
  /** Correspondences from the catalogue's occupations (ids, codes, group codes) to another taxonomy. */
  readonly crosswalks?: readonly Crosswalk[];
  /** Between editions of a taxonomy. */
  readonly vintages?: readonly VintageTable[];
}

/** Tables of one vintage: what they are, and the codes they are keyed by. */
interface KeyedTables {
  readonly vintage: Vintage;
  readonly codes: ReadonlySet<string>;
  readonly what: string;
}

/**
 * What links the catalogue to the codes of some tables of one vintage: occupations that are there themselves, ISCO groups
 * (the narrowest that has a figure), and what crosswalks lead to. A correspondence that hits nothing is an issue.
 */
export function lensLinks(
  catalogue: Catalogue,
  { vintage, codes, what }: KeyedTables,
  { crosswalks = [], vintages = [] }: LinkOptions,
  issues: Issue[],
): LensLinks {
  const found = new Map<string, { occupation: string; code: string; confidence: number; own: boolean }>();
  const add = (occupation: string, code: string, confidence: number, own: boolean): void => {
    const key = `${occupation}\n${code}`;
    const known = found.get(key);
    if (known === undefined || known.confidence < confidence || (own && !known.own))
      found.set(key, { occupation, code, confidence, own: own || known?.own === true });
  };
  addOwn(catalogue, vintage, codes, vintages, add);
  const names = namesOf(catalogue.occupations);
  for (const { name, links, vintage: stated } of crosswalks) {
    const target = stated ?? vintageOfCodes(new Set(links.map(({ to }) => to)), `the crosswalk ${name}`, vintages);
    const convert = conversion(target, vintage, vintages);
    if (convert === null) continue;
    for (const { from, to, confidence } of links) {
      const hits = convert(to).filter((code) => codes.has(code));
      const rows = names.get(from) ?? [];
      for (const row of rows) for (const code of hits) add(catalogue.occupations[row]!.id, code, confidence, false);
      if (rows.length === 0 || hits.length === 0)
        issues.push({
          code: 'UNKNOWN_CONCEPT',
          file: name,
          message: `The link ${from} → ${to} hits nothing: ${rows.length === 0 ? `${from} is not in the catalogue` : `${what} (${vintage}) has no ${to}`}.`,
        });
    }
  }
  const sorted = [...found.values()].sort((a, b) => compare(a.occupation, b.occupation) || compare(a.code, b.code));
  return {
    vintage,
    occupations: sorted.map(({ occupation }) => occupation),
    codes: sorted.map(({ code }) => code),
    confidences: sorted.map(({ confidence }) => confidence),
    own: sorted.map(({ own }) => own),
  };
}

type Add = (occupation: string, code: string, confidence: number, own: boolean) => void;

function addOwn(
  catalogue: Catalogue,
  vintage: Vintage,
  codes: ReadonlySet<string>,
  vintages: readonly VintageTable[],
  add: Add,
): void {
  const own = vintageOfCatalogue(catalogue);
  const convert = own === null || own === 'esco' ? null : conversion(own, vintage, vintages);
  for (const { id, code, groupCode } of catalogue.occupations) {
    for (const name of [id, code ?? ''])
      if (codes.has(name) && (own === vintage || own === null)) add(id, name, 1, true);
    if (own !== vintage && convert !== null)
      for (const converted of convert(id)) {
        // A detailed O*NET occupation is not the SOC occupation it belongs to; the plain one (.00) is.
        const detailed = vintage.startsWith('soc') && !id.endsWith('.00');
        if (codes.has(converted)) add(id, converted, 1, !detailed && convert(id).length === 1);
      }
    if (vintage === 'isco-08' && groupCode !== undefined)
      for (let length = groupCode.length; length > 0; length--)
        if (codes.has(groupCode.slice(0, length))) {
          add(id, groupCode.slice(0, length), 1, false);
          break;
        }
  }
}

/** Links of the same vintage joined: of two statements about a pair, the own or more confident one counts. */
export function mergedLinks(all: readonly LensLinks[]): LensLinks[] {
  const byVintage = new Map<Vintage, Map<string, { at: LensLinks; i: number }>>();
  for (const at of all) {
    const known = byVintage.get(at.vintage) ?? new Map<string, { at: LensLinks; i: number }>();
    for (let i = 0; i < at.codes.length; i++) {
      const key = JSON.stringify([at.occupations[i], at.codes[i]]);
      const other = known.get(key);
      if (other === undefined || rank(at, i) > rank(other.at, other.i)) known.set(key, { at, i });
    }
    byVintage.set(at.vintage, known);
  }
  return [...byVintage]
    .sort(([a], [b]) => compare(a, b))
    .map(([vintage, links]) => {
      const sorted = [...links.values()].sort(
        (a, b) =>
          compare(a.at.occupations[a.i]!, b.at.occupations[b.i]!) || compare(a.at.codes[a.i]!, b.at.codes[b.i]!),
      );
      return {
        vintage,
        occupations: sorted.map(({ at, i }) => at.occupations[i]!),
        codes: sorted.map(({ at, i }) => at.codes[i]!),
        confidences: sorted.map(({ at, i }) => at.confidences[i]!),
        own: sorted.map(({ at, i }) => at.own[i]!),
      };
    });
}

function rank({ own, confidences }: LensLinks, i: number): number {
  return (own[i]! ? 2 : 0) + confidences[i]!;
}

/** @throws SkillGraphError `BAD_INPUT` where nothing leads from the catalogue to any of the codes. */
export function checkReached(links: LensLinks, what: string, codes: readonly string[]): void {
  if (links.codes.length === 0 && codes.length > 0)
    throw new SkillGraphError(
      'BAD_INPUT',
      `No occupation of the catalogue is reached by ${what}, keyed by ${links.vintage} (such as "${codes[0]}"). Give a crosswalk that leads there.`,
    );
}
