import { readTable } from '../../files/read-records.ts';
import { UsageError } from '../tell/usage-error.ts';

/** Traits as typed, `name=value` separated by commas, or from a CSV file whose first two columns are trait and value. */
export async function statedTraits(typed: string): Promise<Readonly<Record<string, number>>> {
  const pairs = typed.includes('=') ? typed.split(',').map((pair) => pair.split('=')) : await pairsOfFile(typed);
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => {
      const number = Number(value.trim());
      if (name.trim() === '' || value.trim() === '' || Number.isNaN(number))
        throw new UsageError(`--match takes name=value, such as Artistic=5; "${[name, value].join('=')}" is none.`);
      return [name.trim(), number];
    }),
  );
}

async function pairsOfFile(path: string): Promise<string[][]> {
  const { rows } = await readTable(path);
  return [...rows].slice(1).map((row) => [...row]);
}
