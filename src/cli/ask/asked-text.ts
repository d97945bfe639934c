import { askedLimits } from './limits.ts';

/**
 * The text in a file, or on stdin for `-`; `what` it is stands in messages. It has `most` letters where no limit is asked for,
 * as many as a text that is read whole where that is left out.
 */
export async function askedText(path: string, what: string, most?: number): Promise<string> {
  const { reading } = askedLimits();
  const limits = most === undefined ? reading : { recordLength: most, ...reading };
  const { decodedText, readText } = await import('../../files/read-text.ts');
  return path === '-'
    ? decodedText(process.stdin as AsyncIterable<Buffer>, `The ${what} on stdin`, { limits })
    : readText(path, what, { limits });
}

/** The names in it, one a line. */
export async function askedNames(path: string, what: string): Promise<string[]> {
  const { namesInLines } = await import('../../files/read-text.ts');
  return namesInLines(await askedText(path, what));
}
