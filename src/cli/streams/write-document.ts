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
  if (typeof text === 'string') {
    const written = Buffer.from(text);
    await writeWhole(path, written);
    return written.length;
  }
  let bytes = 0;
  await writeWhole(
    path,
    (async function* () {
      // A piece is on the disk before the next is asked for: all may use the same bytes, of which thousands were garbage.
      let room = Buffer.alloc(0);
      for await (const piece of text) {
        if (room.length < MOST_BYTES * piece.length) room = Buffer.alloc(MOST_BYTES * piece.length);
        const length = room.write(piece);
        bytes += length;
        yield room.subarray(0, length);
      }
    })(),
  );
  return bytes;
}

/** What a character of a string takes at most in UTF-8. */
const MOST_BYTES = 3;
