import { writeWhole } from '../../files/write-whole.ts';

/** Writes a text to a file, whole or not at all. @throws SkillGraphError `UNREADABLE` where that cannot be done. */
export async function writeDocument(path: string, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  await writeWhole(path, bytes);
  return bytes.byteLength;
}
