import { readFile } from 'node:fs/promises';
import { checkIndex } from '../compact/check-index.ts';
import { openIndex } from '../compact/open-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { checkPath } from './source-file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Saves an index as one file, whole or not at all: it is written beside its destination, then renamed.
 *
 * @throws SkillGraphError `UNREADABLE` where the file cannot be written.
 */
export async function saveIndex(index: SkillIndex, path: string): Promise<void> {
  checkIndex(index);
  checkPath(path);
  await writeWhole(path, new Uint8Array(index.buffer, index.byteOffset, index.byteLength));
}

/**
 * Opens a saved index. Length and checksum are verified; names are decoded when asked for.
 *
 * @throws SkillGraphError `UNREADABLE`, `NOT_AN_INDEX`, `INDEX_VERSION`, `INDEX_DAMAGED`.
 */
export async function loadIndex(path: string): Promise<SkillIndex> {
  checkPath(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new SkillGraphError('UNREADABLE', `Cannot read "${path}": ${(cause as Error).message}.`, { cause });
  }
  try {
    return openIndex(bytes);
  } catch (cause) {
    if (!(cause instanceof SkillGraphError)) throw cause;
    throw new SkillGraphError(cause.code, `"${path}": ${cause.message}`, { cause });
  }
}
