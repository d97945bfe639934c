import { createInterface } from 'node:readline/promises';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';

/** Where a person can be asked something. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * Lets a person on a terminal pick one of several by its number; null where nobody sits there, or nothing is picked. Asked
 * on stderr, so that the answer on stdout stays an answer.
 */
export async function chosen(
  question: string,
  family: readonly ConceptRef[],
  { input, output }: Dialogue = { input: process.stdin, output: process.stderr },
): Promise<ConceptRef | null> {
  if (input.isTTY !== true || output.isTTY !== true || family.length === 0) return null;
  output.write(`${question}\n`);
  for (const [at, { label, code }] of family.entries())
    output.write(`  ${at + 1}  ${label}${code === undefined ? '' : `  ${code}`}\n`);
  const dialogue = createInterface({ input, output });
  try {
    const typed = (await dialogue.question(`Which one? 1–${family.length}, or nothing: `)).trim();
    return family[Number(typed) - 1] ?? null;
  } finally {
    dialogue.close();
  }
}
