import { writeFile } from 'node:fs/promises';
import { SkillGraphError } from '../../errors.ts';

/** Writes a text to a file. @throws SkillGraphError `UNREADABLE` where that cannot be done. */
export async function writeDocument(path: string, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  try {
    await writeFile(path, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SkillGraphError(
      'UNREADABLE',
      `${code ?? 'An error'} prevents writing "${path}". Check the path given with -o.`,
      { cause: error },
    );
  }
  return bytes.byteLength;
}
