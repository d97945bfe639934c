// Files of every sort, read and saved.
import { buildIndex, similarOccupations } from 'skillgraph';
import { loadIndex, readCatalogue, saveIndex } from 'skillgraph/node';

const catalogue = await readCatalogue('node_modules/skillgraph/fixtures/sample', { languages: ['en', 'de'] });
await saveIndex(buildIndex(catalogue), 'saved.skg');
const index = await loadIndex('saved.skg');
console.log(
  index.byteLength,
  similarOccupations(index, 'chef', { limit: 5 })
    .results.map(({ label, score }) => `${label} ${score.toFixed(10)}`)
    .join(', '),
);
