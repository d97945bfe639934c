import { cleanText } from '../catalogue/text.ts';
import { beyond, SkillGraphError } from '../errors.ts';
import { decodedParts } from './encoding.ts';
import { foreignWords } from './foreign-files.ts';
import { RECORD_LENGTH } from './limits.ts';
import type { ReadOptions } from './read-tables.ts';
import type { SourceFile } from './source-file.ts';
import { withSourceFiles } from './source-files.ts';

/**
 * A text that is read whole: a profile, a list of names, a curriculum vitae. In any encoding that tables are read in,
 * compressed or not; `what` it is stands in messages.
 *
 * @throws SkillGraphError `UNREADABLE`; `UNKNOWN_FORMAT` for what is no text, such as a PDF; `BAD_INPUT` for a folder or
 * archive of several files; `MALFORMED_ZIP`, `TOO_LARGE`.
 */
export async function readText(path: string, what: string, options: Pick<ReadOptions, 'limits'> = {}): Promise<string> {
  try {
    return await withSourceFiles(path, options, async ({ files }) => {
      const [file, ...others] = files;
      if (file === undefined || others.length > 0)
        throw new SkillGraphError('BAD_INPUT', `"${path}" holds ${files.length} files. Name the one of the ${what}.`);
      return checkedText(path, file, await decodedText(file.open(), `The ${what} "${path}"`, options));
    });
  } catch (cause) {
    if (!(cause instanceof SkillGraphError && cause.code === 'UNREADABLE')) throw cause;
    throw new SkillGraphError('UNREADABLE', `The ${what} "${path}" cannot be read. Check the path.`, { cause });
  }
}

/**
 * Bytes as the text they spell, told as that of tables is; `what` it is stands in messages.
 *
 * @throws SkillGraphError `TOO_LARGE` beyond `limits.recordLength`.
 */
export async function decodedText(
  chunks: AsyncIterable<Buffer>,
  what: string,
  { limits = {} }: Pick<ReadOptions, 'limits'> = {},
): Promise<string> {
  const { recordLength = RECORD_LENGTH } = limits;
  const parts: string[] = [];
  let length = 0;
  for await (const part of decodedParts(chunks)) {
    length += part.length;
    if (length > recordLength) throw beyond('recordLength', `${what} has over ${recordLength} letters`, recordLength);
    parts.push(part);
  }
  return parts.join('');
}

/** The names in a text, one a line, cleaned; blank lines and those that begin with # are left out. */
export function namesInLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(cleanText)
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Letters that tell what a file is. */
const HEAD = 1 << 14;

/** JSON is a text here, whatever is in it. */
function checkedText(path: string, file: SourceFile, text: string): string {
  const head = text.slice(0, HEAD);
  const words = /^\s*[[{]/.test(head) ? undefined : foreignWords(file, head);
  if (words === undefined) return text;
  throw new SkillGraphError('UNKNOWN_FORMAT', `"${path}" ${/^.*?(?=[.:] |$)/.exec(words)![0]}. Save it as plain text.`);
}
