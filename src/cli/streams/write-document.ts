import { writeWhole } from '../../files/write-whole.ts';

/**
 * Writes a text, or pieces of one as they are made, to a file, whole or not at all; gives its length in bytes.
 *
 * @throws SkillGraphError `UNREADABLE` where that cannot be done.
 */
export async function writeDocument(
  path: string,
  text: string | Iterable<string> | AsyncIterable<string>,
): Promise<number> {
  let bytes = 0;
  await writeWhole(
    path,
    (async function* () {
      for await (const piece of typeof text === 'string' ? [text] : text) {
        const written = Buffer.from(piece);
        bytes += written.length;
        yield written;
      }
    })(),
  );
  return bytes;
}
