import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { emptyTopRows } from '../src/fast/search/slots.ts';

/** DuckDB with the edges of a 0/1 matrix in a table of its memory. */
export interface DuckDb {
  readonly version: string;
  readonly jaccard: (threads: number) => Promise<TopRows>;
  readonly cosine: (threads: number) => Promise<TopRows>;
  readonly end: () => void;
}

/** Loads the edges; null where the client, or its binary for this machine, is not there. */
export async function startDuckDb({ rows, offsets, columnsOf }: Csr, k: number): Promise<DuckDb | null> {
  const client = await import('@duckdb/node-api').catch(() => null);
  if (client === null) return null;
  const instance = await client.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('CREATE TABLE edges (a INTEGER, s INTEGER)');
  const appender = await connection.createAppender('edges');
  for (let row = 0; row < rows; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      appender.appendInteger(row);
      appender.appendInteger(columnsOf[edge]!);
      appender.endRow();
    }
  appender.closeSync();

  const best = async (threads: number, scored: string): Promise<TopRows> => {
    await connection.run(`SET threads TO ${threads}`);
    const reader = await connection.runAndReadAll(`
      WITH scored AS (${scored}),
      ranked AS (SELECT a, max({ score: score, behind: -b }, ${k}) AS best FROM scored GROUP BY a),
      listed AS (SELECT a, unnest(best) AS found FROM ranked)
      SELECT a, -found.behind AS b, found.score FROM listed ORDER BY a, found.score DESC, b`);
    const [from, to, scores] = reader.getColumns() as unknown as readonly (readonly number[])[];
    const top = emptyTopRows(rows, k);
    for (let i = 0; i < from!.length; i++) {
      const row = from![i]!;
      const slot = row * k + top.counts[row]!++;
      top.ids[slot] = to![i]!;
      top.scores[slot] = scores![i]!;
    }
    return top;
  };
  return {
    version: client.version(),
    jaccard: (threads) => best(threads, jaccardScores),
    cosine: (threads) => best(threads, cosineScores),
    end: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const jaccardScores = `
  WITH sizes AS (SELECT a, count(*) AS size FROM edges GROUP BY a),
  pairs AS (SELECT x.a AS a, y.a AS b, count(*) AS shared FROM edges x JOIN edges y USING (s) WHERE x.a <> y.a GROUP BY ALL)
  SELECT p.a, p.b, shared / (na.size + nb.size - shared) AS score
  FROM pairs p JOIN sizes na ON na.a = p.a JOIN sizes nb ON nb.a = p.b`;

const cosineScores = `
  WITH rarities AS (
    SELECT s, ln((1 + (SELECT count(DISTINCT a) FROM edges)) / (1 + count(*))) + 1 AS w FROM edges GROUP BY s),
  weighed AS (SELECT a, s, w FROM edges JOIN rarities USING (s)),
  lengths AS (SELECT a, sqrt(sum(w * w)) AS length FROM weighed GROUP BY a),
  pairs AS (
    SELECT x.a AS a, y.a AS b, sum(x.w * y.w) AS product
    FROM weighed x JOIN weighed y USING (s) WHERE x.a <> y.a GROUP BY ALL)
  SELECT p.a, p.b, product / (na.length * nb.length) AS score
  FROM pairs p JOIN lengths na ON na.a = p.a JOIN lengths nb ON nb.a = p.b`;
