import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { type Forms, isFlag, isText, later, listOf, oneOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue, Issue, Source } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { Columns } from './columns.ts';
import { assembledOnet } from './onet-assembly.ts';
import { OnetDraft } from './onet-draft.ts';
import { OnetFigures } from './onet-figures.ts';
import { type OnetFile, type OnetLayer, onetFile, onetLayers, onetName } from './onet-files.ts';
import { onetLens } from './onet-lens.ts';
import { activityReferenceSink, exampleSink, taskSink } from './onet-listings.ts';
import { attributeSink, elementSink, occupationDataSink, scaleSink, titleSink, zoneSink } from './onet-occupations.ts';
import { ratingSink } from './onet-ratings.ts';
import {
  educationCategorySink,
  educationSink,
  emergingSink,
  intermediateSink,
  statementSink,
  taskRatingSink,
} from './onet-tasks.ts';
import { readTables } from './read-tables.ts';
import { copyIssue, finds, firstOfEach, missingFile, type Table, type TableReader, type TableSink } from './table.ts';
import { withLens } from './with-lens.ts';

/** How an O*NET database is to be read. */
export interface OnetOptions {
  /** The layers to read. Default: all that the download holds. */
  readonly layers?: readonly OnetLayer[] | undefined;
  /** Keep estimates that the source recommends to suppress. Default false: they are left out and reported. */
  readonly keepSuppressed?: boolean | undefined;
  /** The release, shown as the source's version. */
  readonly version?: string | undefined;
}

/** The forms of the options. */
export const onetForms: Forms<OnetOptions> = {
  layers: /* @__PURE__ */ later(() => listOf(oneOf(Object.keys(onetLayers)))),
  keepSuppressed: isFlag,
  version: isText,
};

/**
 * A catalogue from the tables of an O*NET database download, already in memory; the text layout (`n/a` where missing)
 * and the Excel layout (blanks, further columns `Title` and `Scale Name`) alike. Needed are `Occupation Data` and at
 * least one layer:
 *
 * - `skills`, `knowledge`, `abilities`, `work activities`: ratings, importance and level as shares of their scales;
 * - `technology`, `tools`: commodities, their examples as alternative labels; rated without a stated importance;
 * - `activities`: detailed work activities, below intermediate and generalised ones; rated likewise.
 *
 * `level` is the Job Zone, `groupCode` the SOC broad occupation; work styles, work values, interests, work context and
 * education are attributes; work styles, work values and interests are traits too, and task statements, with their ratings
 * and the emerging ones, are tasks (`catalogue.lens`).
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `BAD_OPTION` for an unknown layer, `EMPTY_CATALOGUE`.
 */
export function fromOnet(tables: readonly Table[], options: OnetOptions = {}): Catalogue {
  return readTables(new OnetReader(checkOptions(options, onetForms)), tables);
}

/** Reads O*NET tables as they stream by; see {@link fromOnet}. */
export class OnetReader implements TableReader {
  readonly #draft = new OnetDraft();
  readonly #layers: ReadonlySet<string>;
  readonly #keepSuppressed: boolean;
  readonly #version: string | undefined;
  #seen: readonly string[] = [];
  readonly #opened = new Set<string>();

  constructor({ layers = Object.keys(onetLayers) as OnetLayer[], keepSuppressed = false, version }: OnetOptions) {
    const unknown = layers.find((layer) => !Object.hasOwn(onetLayers, layer));
    if (unknown !== undefined)
      throw new SkillGraphError(
        'BAD_OPTION',
        `"${unknown}" is not an O*NET layer. Layers are: ${Object.keys(onetLayers).join(', ')}.`,
      );
    this.#layers = new Set(layers);
    this.#keepSuppressed = keepSuppressed;
    this.#version = version;
  }

  get issues(): Issue[] {
    return this.#draft.issues;
  }

  select(files: readonly string[]): readonly string[] {
    this.#seen = files;
    const wanted = files.filter((file) => {
      const known = onetFile(file);
      return known !== null && (!('layer' in known) || this.#layers.has(known.layer));
    });
    const { selected, copies } = firstOfEach(wanted, onetName);
    for (const copy of copies) this.#draft.issues.push(copyIssue(copy));
    return selected;
  }

  fits(file: string, header: readonly string[]): boolean {
    return finds(() => this.#sink(onetFile(file)!, file, header));
  }

  open(file: string, header: readonly string[]): TableSink {
    const known = onetFile(file)!;
    const sink = this.#sink(known, file, header);
    this.#opened.add('layer' in known ? 'layer' : known.kind);
    if (known.kind === 'ratings') this.#opened.add('ratings');
    if (known.kind === 'tasks') this.#opened.add('tasks');
    return sink;
  }

  finish(): Catalogue {
    if (!this.#opened.has('occupations')) throw missingFile('O*NET', 'Occupation Data', this.#seen);
    if (!this.#opened.has('layer'))
      throw missingFile(
        'O*NET',
        'every layer (Skills, Knowledge, Abilities, Work Activities, Technology Skills, Tools Used, Tasks to DWAs)',
        this.#seen,
      );
    if (this.#opened.has('ratings')) this.#report('scales', 'Scales Reference', 'the usual scales are taken');
    if (this.#opened.has('ratings')) this.#report('elements', 'Content Model Reference', 'skills have no groups');
    if (this.#opened.has('tasks')) this.#report('activityReference', 'DWA Reference', 'activities have no groups');
    this.#report('zones', 'Job Zones', 'levels of preparation are unknown');
    this.#report('titles', 'Alternate Titles', 'occupations have no alternative labels');
    const source = this.#source();
    const lens = onetLens(this.#draft, source);
    const catalogue = createCatalogue({ ...assembledOnet(this.#draft), source, language: 'en' });
    return lens === null ? catalogue : withLens(catalogue, lens);
  }

  #sink(known: OnetFile, file: string, header: readonly string[]): TableSink {
    const draft = this.#draft;
    const columns = new Columns(file, header);
    const figures = () => new OnetFigures(draft, columns, this.#keepSuppressed);
    switch (known.kind) {
      case 'ratings':
        return ratingSink(figures(), known.layer);
      case 'examples':
        return exampleSink(draft, columns, known.layer);
      case 'tasks':
        return taskSink(draft, columns, known.layer);
      case 'attributes':
        return attributeSink(figures(), known.set);
      case 'taskRatings':
        return taskRatingSink(figures());
      case 'education':
        return educationSink(figures());
      default:
        return plainSinks[known.kind](draft, columns);
    }
  }

  #report(kind: string, name: string, consequence: string): void {
    if (!this.#opened.has(kind))
      this.#draft.issues.push({ code: 'MISSING_FILE', file: name, message: `${name} is absent: ${consequence}.` });
  }

  #source(): Source {
    const release = this.#version === undefined ? '' : ` ${this.#version}`;
    return {
      name: 'O*NET',
      country: 'US',
      ...publishedIn(this.#version),
      ...(this.#version === undefined ? {} : { version: this.#version }),
      licence: 'CC BY 4.0',
      attribution: `This product includes information from the O*NET${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`,
      url: 'https://www.onetcenter.org/database.html',
      levelScale: 'O*NET Job Zone',
    };
  }
}

const plainSinks = {
  occupations: occupationDataSink,
  titles: titleSink,
  zones: zoneSink,
  scales: scaleSink,
  elements: elementSink,
  activityReference: activityReferenceSink,
  intermediateReference: intermediateSink,
  statements: statementSink,
  emergingTasks: emergingSink,
  educationCategories: educationCategorySink,
} as const;

/** Four releases a year since 20.0 of August 2015: N.0 in August, N.1 in November, the others in the year after. */
function publishedIn(version: string | undefined): { readonly year?: number } {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  return major >= 20 ? { year: 1995 + major + (minor >= 2 ? 1 : 0) } : {};
}
