import { isSource, isVintage } from '../catalogue/catalogue-forms.ts';
import { checkForm, dictionaryOf, type Forms, isNumber, isText, later } from '../catalogue/forms.ts';
import type { Vintage } from '../catalogue/lens.ts';
import { statedNumber } from '../catalogue/number.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Source } from '../catalogue/source.ts';
import { SkillGraphError } from '../errors.ts';
import { cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import { columnsOf, isCrosswalk } from './input-forms.ts';
import type { Table } from './table.ts';

/** One correspondence between two classifications. */
export interface CrosswalkLink {
  /** Id or code in the first classification; a group's code stands for all its occupations. */
  readonly from: string;
  readonly to: string;
  /** How far both mean the same: above 0, at most 1. */
  readonly confidence: number;
}

/** Which occupations of one classification correspond to which of another. */
export interface Crosswalk {
  readonly name: string;
  /** Sorted, each pair once with its highest confidence. */
  readonly links: readonly CrosswalkLink[];
  /** The taxonomy it leads to, where that was said. */
  readonly vintage?: Vintage;
  readonly source?: Source;
}

/** Which columns hold the correspondences, and what words of confidence are worth. */
export interface CrosswalkOptions {
  /** Default: the file's name. */
  readonly name?: string;
  /** Columns by name. Default: the first two, and `confidence`, `score`, `weight` or `Type of Match` where there is one. */
  readonly columns?: { readonly from?: string; readonly to?: string; readonly confidence?: string };
  /** Confidence of words. Default: the SKOS matches, `exactMatch` 1, `closeMatch` .75, `narrowMatch` and `broadMatch` .5. */
  readonly confidences?: Readonly<Record<string, number>>;
  /** The taxonomy it leads to. Default: told from the codes where they are used. */
  readonly vintage?: Vintage;
  readonly source?: Source;
}

const skosMatches: Readonly<Record<string, number>> = {
  exactMatch: 1,
  closeMatch: 0.75,
  narrowMatch: 0.5,
  broadMatch: 0.5,
};

/**
 * The public table of ESCO and O*NET-SOC 2010 occupations by Nesta (Mapping Career Causeways, 2020). Its confidences are 2
 * (certain), 1 and .5. A table with its columns is read this way without being told.
 */
export const escoOnetNesta2020: CrosswalkOptions = {
  columns: { from: 'concept_uri', to: 'onet_code', confidence: 'confidence' },
  confidences: { '2': 1, '2.0': 1, '1': 0.75, '1.0': 0.75, '0.5': 0.5, '.5': 0.5 },
  vintage: 'onet-soc-2010',
  source: {
    name: 'ESCO–O*NET crosswalk, Mapping Career Causeways',
    version: '2020',
    year: 2020,
    licence: 'MIT; O*NET part CC BY 4.0',
    attribution: 'ESCO–O*NET crosswalk by Nesta, Mapping Career Causeways (2020), MIT License.',
    url: 'https://github.com/nestauk/mapping-career-causeways',
  },
};

const crosswalkForms: Forms<CrosswalkOptions> = {
  name: isText,
  columns: /* @__PURE__ */ later(() => columnsOf('from', 'to', 'confidence')),
  confidences: /* @__PURE__ */ later(() => dictionaryOf(isNumber)),
  vintage: isVintage,
  source: isSource,
};

/**
 * A crosswalk from a table: ESCO–O*NET, ISCO–SOC, your own. Without a confidence column every link counts 1.
 *
 * @throws SkillGraphError `MISSING_COLUMN`; `BAD_INPUT` for a confidence that is neither a known word nor above 0 and at
 * most 1, or a row that lacks a name.
 *
 * @example
 * const crosswalk = fromCrosswalk({ file: 'esco-onet.csv', rows: [['esco', 'onet', 'confidence'], [uri, '35-1011.00', '0.9']] });
 */
export function fromCrosswalk(table: Table, options: CrosswalkOptions = {}): Crosswalk {
  checkOptions(options, crosswalkForms);
  const { header, rows } = cleanTable(table);
  const found = new Columns(table.file, header);
  const isPublic = found.find('concept_uri') >= 0 && found.find('onet_code') >= 0;
  const {
    name = table.file,
    columns = {},
    confidences = skosMatches,
    vintage,
    source,
  } = isPublic && options.columns === undefined ? { ...escoOnetNesta2020, ...options } : options;
  if (header.length < 2)
    throw new SkillGraphError(
      'MISSING_COLUMN',
      `${table.file} needs two columns of names. It has: ${header.join(', ')}.`,
    );
  const from = columns.from === undefined ? 0 : found.need(columns.from);
  const to = columns.to === undefined ? 1 : found.need(columns.to);
  const confidence =
    columns.confidence === undefined
      ? found.find('confidence', 'score', 'weight', 'type of match')
      : found.need(columns.confidence);
  const words = new Map(Object.entries(confidences).map(([word, value]) => [word.toLowerCase(), value]));
  const links = new Map<string, CrosswalkLink>();
  for (const [i, fields] of rows.entries()) {
    if (fields.every((field) => field === '')) continue;
    const link = { from: fields[from] ?? '', to: fields[to] ?? '', confidence: 1 };
    if (link.from === '' || link.to === '') throw unusable(table.file, i + 2, 'it lacks a name');
    const text = confidence < 0 ? '' : (fields[confidence] ?? '');
    if (confidence >= 0) link.confidence = words.get(text.toLowerCase()) ?? statedNumber(text).value ?? Number.NaN;
    if (!(link.confidence > 0 && link.confidence <= 1))
      throw unusable(
        table.file,
        i + 2,
        `its confidence is "${text}"; give a number above 0 and at most 1, or one of ${[...words.keys()].join(', ')}`,
      );
    const key = JSON.stringify([link.from, link.to]);
    if ((links.get(key)?.confidence ?? 0) < link.confidence) links.set(key, link);
  }
  const sorted = [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => Object.freeze(link));
  return Object.freeze({
    name,
    links: Object.freeze(sorted),
    ...(vintage === undefined ? {} : { vintage }),
    ...(source === undefined ? {} : { source }),
  });
}

/** The same correspondences seen from the other side. */
export function reversedCrosswalk(crosswalk: Crosswalk): Crosswalk {
  checkForm('The crosswalk', crosswalk, isCrosswalk);
  const { name, links } = crosswalk;
  return { name, links: links.map(({ from, to, confidence }) => ({ from: to, to: from, confidence })) };
}

function unusable(file: string, row: number, why: string): SkillGraphError {
  return new SkillGraphError('BAD_INPUT', `Row ${row} of ${file} cannot be used: ${why}.`);
}
