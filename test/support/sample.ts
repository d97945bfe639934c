import { join } from 'node:path';
import { readEsco } from '../../src/files/index.ts';
import { buildIndex, type Catalogue, type SkillIndex } from '../../src/index.ts';

/** The folder of the embedded sample. */
export const sampleFolder: string = join(import.meta.dirname, '..', '..', 'fixtures', 'sample');

let catalogue: Promise<Catalogue> | undefined;

/** The embedded sample in English and German, read once per test file. */
export function sampleCatalogue(): Promise<Catalogue> {
  catalogue ??= readEsco(sampleFolder, { languages: ['en', 'de'] });
  return catalogue;
}

export async function sampleIndex(): Promise<SkillIndex> {
  return buildIndex(await sampleCatalogue());
}
