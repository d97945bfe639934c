import { compare } from '../catalogue/compare.ts';
import { baseName } from './table.ts';

/** What an ESCO file is, and in which language its labels are; `language` is blank where the name does not say. */
export interface EscoFile {
  readonly kind: EscoFileKind;
  /** The file's name in lower case, without folder, language and extension. */
  readonly base: string;
  readonly language: string;
}

export type EscoFileKind =
  | 'occupations'
  | 'skills'
  | 'skillGroups'
  | 'iscoGroups'
  | 'requirements'
  | 'broader'
  | 'skillRelations'
  | 'skillCollection'
  | 'occupationCollection'
  | 'greenShare';

/** Recognises a file by its name: any folder, any case, with or without a language suffix; null for what is not read. */
export function escoFile(file: string): EscoFile | null {
  const [, base, language] = /^(.*?)(?:_([a-z]{2}(?:[-_][a-z]{2,4})?))?$/.exec(baseName(file).trim())!;
  const kind = kinds.get(base!);
  return kind === undefined ? null : { kind, base: base!, language: language ?? '' };
}

const kinds: ReadonlyMap<string, EscoFileKind> = /* @__PURE__ */ new Map([
  ['occupations', 'occupations'],
  ['skills', 'skills'],
  ['skillgroups', 'skillGroups'],
  ['iscogroups', 'iscoGroups'],
  ['occupationskillrelations', 'requirements'],
  ['broaderrelationsoccpillar', 'broader'],
  ['broaderrelationsskillpillar', 'broader'],
  ['skillskillrelations', 'skillRelations'],
  ['digitalskillscollection', 'skillCollection'],
  ['ictskillscollection', 'skillCollection'],
  ['greenskillscollection', 'skillCollection'],
  ['digcompskillscollection', 'skillCollection'],
  ['researchskillscollection', 'skillCollection'],
  ['languageskillscollection', 'skillCollection'],
  ['transversalskillscollection', 'skillCollection'],
  ['researchoccupationscollection', 'occupationCollection'],
  ['greenshareocc', 'greenShare'],
]);

/** The tag a collection stands for; the ICT collection of version 1.0 became the digital one. */
export function collectionTag(file: string): string {
  const [, name] = /^([a-z]+?)(?:skills|occupations)collection/.exec(baseName(file))!;
  return name === 'ict' ? 'digital' : name!;
}

/** Kinds whose content depends on the language. */
export const labelKinds: ReadonlySet<EscoFileKind> = /* @__PURE__ */ new Set<EscoFileKind>([
  'occupations',
  'skills',
  'skillGroups',
  'iscoGroups',
]);

/**
 * Which files to read for these languages, the main one first: label files of each, and of files whose content does not
 * depend on the language one copy, if possible of the main language. `copies` are further files of a table that was
 * selected (a download kept beside its unpacked folder), each with the file read in its stead.
 */
export function selectedEscoFiles(
  files: readonly string[],
  languages: readonly string[],
): { readonly selected: readonly string[]; readonly copies: ReadonlyMap<string, string> } {
  const main = languages[0]!;
  const preference = (language: string): number => (language === main ? 0 : language === '' ? 1 : 2);
  const known = files
    .map((file) => ({ file, known: escoFile(file) }))
    .filter((entry): entry is { file: string; known: EscoFile } => entry.known !== null)
    .map(({ file, known }) => ({ file, ...known, isLabels: labelKinds.has(known.kind) }))
    .filter(({ language, isLabels }) => !isLabels || languages.includes(language || main))
    .sort(
      (a, b) =>
        preference(a.language) - preference(b.language) || compare(a.language, b.language) || compare(a.file, b.file),
    );
  const selected = new Map<string, { readonly file: string; readonly language: string }>();
  const copies = new Map<string, string>();
  for (const { file, base, language, isLabels } of known) {
    const table = isLabels ? `${base}_${language || main}` : base;
    const first = selected.get(table);
    if (first === undefined) selected.set(table, { file, language });
    else if (isLabels || first.language === language) copies.set(file, first.file);
  }
  return { selected: [...selected.values()].map(({ file }) => file), copies };
}
