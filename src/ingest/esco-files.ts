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

const kinds: ReadonlyMap<string, EscoFileKind> = new Map([
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
export const labelKinds: ReadonlySet<EscoFileKind> = new Set<EscoFileKind>([
  'occupations',
  'skills',
  'skillGroups',
  'iscoGroups',
]);
