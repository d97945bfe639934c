// Makes dist/sample/bytes.js of fixtures/sample, with what has been compiled.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const { buildIndex } = await import('../../dist/index.js');
const { readCatalogue } = await import('../../dist/files/index.js');
const { withNeighbours } = await import('../../dist/methods.js');

const catalogue = await readCatalogue(path('../../fixtures/sample'), { languages: ['en', 'de'] });
const index = withNeighbours(buildIndex(catalogue), { limit: 10 });
const bytes = Buffer.from(index.buffer, index.byteOffset, index.byteLength).toString('base64');
writeFileSync(path('../../dist/sample/bytes.js'), `export const sampleBytes = '${bytes}';\n`);
