// The runnable examples of the reference: one file per import path in examples/, one heading per function. They are kept
// here and not in the sources' comments, so that each can be as long as it must be to run by itself.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./examples/', import.meta.url);

/** Code by name by import path: `get('skillgraph').get('skillGap')`. */
export const examples = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const [, path] = /^# (\S+)$/m.exec(text);
      const blocks = [...text.matchAll(/^## (\w+)\n\n```js\n([\s\S]*?)^```$/gm)];
      return [path, new Map(blocks.map(([, name, code]) => [name, code]))];
    }),
);
