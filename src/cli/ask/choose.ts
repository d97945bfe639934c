import { createInterface, type Interface } from 'node:readline';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { Interrupted } from '../tell/interrupted.ts';

/** Where a person can be asked something. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * Lets a person on a terminal pick one of several by its number; null where nothing is picked, undefined where nobody sits
 * there to be asked. Asked on stderr, so that the answer on stdout stays an answer.
 *
 * @throws Interrupted at Ctrl-C.
 */
export async function chosen(
  question: string,
  family: readonly ConceptRef[],
  { input, output }: Dialogue = { input: process.stdin, output: process.stderr },
): Promise<ConceptRef | null | undefined> {
  if (!isSomebodyThere({ input, output }) || family.length === 0) return undefined;
  output.write(`${question}\n`);
  for (const [at, { label, code }] of family.entries())
    output.write(`  ${at + 1}  ${label}${code === undefined ? '' : `  ${code}`}\n`);
  const dialogue = createInterface({ input, output });
  try {
    for (;;) {
      const typed = await lineTyped(dialogue, `Which one? 1–${family.length}, or nothing: `, output);
      if (typed === '') return null;
      const one = family[Number(typed) - 1];
      if (one !== undefined) return one;
      output.write(`"${typed}" is none of the numbers 1 to ${family.length}.\n`);
    }
  } finally {
    dialogue.close();
  }
}

/** Whether somebody sits there who can be asked. */
export function isSomebodyThere(
  { input, output }: Dialogue = { input: process.stdin, output: process.stderr },
): boolean {
  return input.isTTY === true && output.isTTY === true;
}

/** One line; an empty one where the input ends (Ctrl-D). */
function lineTyped(dialogue: Interface, prompt: string, output: NodeJS.WritableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      dialogue.removeAllListeners('close');
      dialogue.removeAllListeners('SIGINT');
      end();
    };
    const broken = (end: () => void): void =>
      settle(() => {
        output.write('\n');
        end();
      });
    dialogue.once('close', () => broken(() => resolve('')));
    dialogue.once('SIGINT', () => broken(() => reject(new Interrupted())));
    dialogue.question(prompt, (line) => settle(() => resolve(line.trim())));
  });
}
