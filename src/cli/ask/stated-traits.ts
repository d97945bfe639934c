import { statedNumber } from '../../catalogue/number.ts';
import { cleanText } from '../../catalogue/text.ts';
import { UsageError } from '../tell/usage-error.ts';
import { askedTable } from './asked-table.ts';

/** Traits as typed, `name=value` separated by commas, or from a CSV file whose first two columns are trait and value. */
export async function statedTraits(typed: string): Promise<Readonly<Record<string, number>>> {
  const pairs = typed.includes('=') ? typed.split(',').map((pair) => pair.split('=')) : await pairsOfFile(typed);
  return Object.fromEntries(
    pairs.map(([name = '', value = '']) => {
      const { value: number } = statedNumber(value);
      if (name.trim() === '' || number === null)
        throw new UsageError(`--match takes name=value, such as Artistic=5; "${[name, value].join('=')}" is none.`);
      return [cleanText(name), number];
    }),
  );
}

/** The first row is a header where its second field is no number. */
async function pairsOfFile(path: string): Promise<(readonly string[])[]> {
  const { rows } = await askedTable(path, { headed: false });
  const [first = [], ...others] = [...rows];
  return [...(statedNumber(first[1] ?? '').value === null ? [] : [first]), ...others].filter((row) => row.length > 0);
}
