import { askedLimits } from './limits.ts';

/** The text in a file, or on stdin for `-`; `what` it is stands in messages. */
export async function askedText(path: string, what: string): Promise<string> {
  const { decodedText, readText } = await import('../../files/read-text.ts');
  return path === '-'
    ? decodedText(process.stdin as AsyncIterable<Buffer>)
    : readText(path, what, { limits: askedLimits().reading });
}

/** The names in it, one a line. */
export async function askedNames(path: string, what: string): Promise<string[]> {
  const { namesInLines } = await import('../../files/read-text.ts');
  return namesInLines(await askedText(path, what));
}
