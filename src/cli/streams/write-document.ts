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
      // What is yielded is on the disk before more is asked for: all may use the same bytes, of which thousands were garbage.
      let room = Buffer.alloc(ROOM);
      let filled = 0;
      for await (const piece of text) {
        const most = MOST_BYTES * piece.length;
        if (filled + most > room.length) {
          if (filled > 0) yield room.subarray(0, filled);
          filled = 0;
          if (most > room.length) room = Buffer.alloc(most);
        }
        const length = room.write(piece, filled);
        filled += length;
        bytes += length;
      }
      yield room.subarray(0, filled);
    })(),
  );
  return bytes;
}

/** What a character of a string takes at most in UTF-8. */
const MOST_BYTES = 3;

/** Bytes that are written in one go, unless a piece is longer. */
const ROOM = 1 << 18;
