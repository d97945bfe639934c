import { type CatalogueInput, createCatalogue } from '../catalogue/create-catalogue.ts';
import { checkForm, type Forms, isText, later, listOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue, Issue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { assembled } from './esco-assembly.ts';
import { collectionSink, greenShareSink } from './esco-collections.ts';
import { groupSink, occupationSink, skillSink, translationSink } from './esco-concepts.ts';
import { EscoDraft } from './esco-draft.ts';
import { type EscoFileKind, escoFile, labelKinds, selectedEscoFiles } from './esco-files.ts';
import { broaderSink, requirementSink, skillRelationSink } from './esco-relations.ts';
import { isTables } from './input-forms.ts';
import { readTables } from './read-tables.ts';
import { absentFile, copyIssue, finds, missingFile, type Table, type TableReader, type TableSink } from './table.ts';

/** How an ESCO download is to be read. */
export interface EscoOptions {
  /** Languages to keep, the main one first. Default: English, or else the first one found, then all others. */
  readonly languages?: readonly string[] | undefined;
  /** The version of the classification, shown as the source's. */
  readonly version?: string | undefined;
}

/** The forms of the options. */
export const escoForms: Forms<EscoOptions> = {
  languages: /* @__PURE__ */ later(() => listOf(isText)),
  version: isText,
};

/**
 * A catalogue from the tables of the official ESCO CSV download (any version from 1.0.0, any language), already in
 * memory. Tables are known by their file names, columns by theirs. Needed are `occupations`, `skills` and
 * `occupationSkillRelations`; groups, hierarchies, skill relations, collections and the green share are read where
 * present. Label files of further languages become translations.
 *
 * Collections fill a reuse level, alternative labels or a description that the skills file leaves blank; where both
 * state one, the skills file counts. `level` is the ISCO-08 skill level of the occupation's group.
 *
 * @throws SkillGraphError `MISSING_FILE`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`.
 */
export function fromEsco(tables: readonly Table[], options: EscoOptions = {}): Catalogue {
  const { languages, ...own } = checkOptions(options, escoForms);
  checkForm('tables', tables, isTables);
  const files = tables.map(({ file }) => file);
  return readTables(new EscoReader({ ...own, languages: escoLanguages(files, languages) }), tables);
}

/**
 * The languages to read from files of these names, the main one first.
 *
 * @throws SkillGraphError `MISSING_FILE` where a requested language has no label files.
 */
export function escoLanguages(files: readonly string[], requested?: readonly string[], unnamed = 'und'): string[] {
  const found = new Set<string>();
  for (const file of files) {
    const known = escoFile(file);
    if (known && (known.kind === 'occupations' || known.kind === 'skills')) found.add(known.language || unnamed);
  }
  const others = [...found].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
  const asked = [...new Set(requested?.map((language) => language.toLowerCase()))];
  const missing = asked.find((language) => !found.has(language) && !found.has('und'));
  if (missing !== undefined && found.size > 0)
    throw new SkillGraphError(
      'MISSING_FILE',
      `No occupations_${missing}.csv or skills_${missing}.csv was found. Languages found: ${others.join(', ')}.`,
    );
  if (asked.length > 0) return asked;
  return others.length === 0 ? [unnamed] : others;
}

/** Reads ESCO tables as they stream by; see {@link fromEsco}. */
export class EscoReader implements TableReader {
  readonly #draft = new EscoDraft();
  readonly #languages: readonly string[];
  readonly #version: string | undefined;
  #seen: readonly string[] = [];
  readonly #opened = new Set<EscoFileKind>();
  /** Label files in further languages that were there. */
  readonly #translated = new Set<string>();

  constructor(options: EscoOptions) {
    this.#languages = options.languages ?? ['und'];
    this.#version = options.version;
  }

  get issues(): Issue[] {
    return this.#draft.issues;
  }

  select(files: readonly string[]): readonly string[] {
    this.#seen = files;
    const { selected, copies } = selectedEscoFiles(files, this.#languages);
    for (const copy of copies) this.#draft.issues.push(copyIssue(copy));
    return selected;
  }

  fits(file: string, header: readonly string[]): boolean {
    return finds(() => this.#sink(file, header));
  }

  open(file: string, header: readonly string[]): TableSink {
    const sink = this.#sink(file, header);
    const { kind, language } = escoFile(file)!;
    if (this.#isForeign(language) && labelKinds.has(kind)) this.#translated.add(`${kind} ${language}`);
    else this.#opened.add(kind);
    return sink;
  }

  #isForeign(language: string): boolean {
    return language !== '' && language !== this.#languages[0];
  }

  #sink(file: string, header: readonly string[]): TableSink {
    const { kind, language } = escoFile(file)!;
    const isForeign = this.#isForeign(language);
    if (isForeign && labelKinds.has(kind)) return translationSink(this.#draft, language, file, header);
    if (isForeign && kind === 'skillCollection') return collectionSink(this.#draft, file, header, { tagsOnly: true });
    return sinks[kind](this.#draft, file, header);
  }

  finish(): Catalogue {
    for (const [kind, name] of neededFiles) if (!this.#opened.has(kind)) throw this.#missing(name);
    for (const [kind, name] of usualFiles) if (!this.#opened.has(kind)) this.#draft.issues.push(absentFile(name));
    this.#reportHalfLanguages();
    const input: CatalogueInput = { ...assembled(this.#draft), source: this.#source(), language: this.#languages[0]! };
    return createCatalogue(input);
  }

  /** A further language of which a file is missing would be half the main one, without a word. */
  #reportHalfLanguages(): void {
    const [main, ...others] = this.#languages;
    for (const language of others)
      for (const [kind, name] of neededFiles.filter(([kind]) => labelKinds.has(kind)))
        if (!this.#translated.has(`${kind} ${language}`))
          this.#draft.issues.push({
            code: 'MISSING_FILE',
            file: `${name}_${language}.csv`,
            message: `${name}_${language}.csv is absent: ${name} have no labels in "${language}"; those in "${main}" stand in.`,
          });
  }

  #source(): NonNullable<CatalogueInput['source']> {
    return {
      name: 'ESCO',
      ...(this.#version === undefined ? {} : { version: this.#version }),
      licence: 'Commission Decision 2011/833/EU on the reuse of Commission documents',
      attribution: 'This service uses the ESCO classification of the European Commission.',
      url: 'https://esco.ec.europa.eu',
      levelScale: 'ISCO skill level',
    };
  }

  #missing(name: string): SkillGraphError {
    const language = this.#languages[0] === 'und' ? '' : `_${this.#languages[0]}`;
    return missingFile('ESCO', `${name}${language}.csv (or ${name}.csv)`, this.#seen);
  }
}

const sinks: Readonly<Record<EscoFileKind, (draft: EscoDraft, file: string, header: readonly string[]) => TableSink>> =
  {
    occupations: occupationSink,
    skills: skillSink,
    skillGroups: (draft, file, header) => groupSink(draft, 'skill', file, header),
    iscoGroups: (draft, file, header) => groupSink(draft, 'occupation', file, header),
    requirements: requirementSink,
    broader: broaderSink,
    skillRelations: skillRelationSink,
    skillCollection: collectionSink,
    occupationCollection: collectionSink,
    greenShare: greenShareSink,
  };

const neededFiles: readonly (readonly [EscoFileKind, string])[] = [
  ['occupations', 'occupations'],
  ['skills', 'skills'],
  ['requirements', 'occupationSkillRelations'],
];

const usualFiles: readonly (readonly [EscoFileKind, string])[] = [
  ['iscoGroups', 'ISCOGroups'],
  ['skillGroups', 'skillGroups'],
  ['broader', 'broaderRelationsOccPillar'],
  ['skillRelations', 'skillSkillRelations'],
];
