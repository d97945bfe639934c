import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The address of a file that is published with the programs: below the nearest manifest, wherever the build has put this module. */
function published(file: string): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('..', folder);
  return new URL(file, folder);
}

/** The path of a folder that is published with the programs. */
export const publishedFolder = (name: string): string => fileURLToPath(published(name));

/** The version in the manifest. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(published('package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
