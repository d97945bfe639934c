import betweennessCjs from 'graphology-metrics/centrality/betweenness.js';
import closenessCjs from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCjs from 'graphology-metrics/centrality/eigenvector.js';
import hitsCjs from 'graphology-metrics/centrality/hits.js';
import pagerankCjs from 'graphology-metrics/centrality/pagerank.js';
import modularityCjs from 'graphology-metrics/graph/modularity.js';

// These are CommonJS modules whose types declare a default export: under `nodenext` the import is the function itself
// while its type says it is a namespace. The root import of the package would cost 70 kB.

export const betweennessOf = betweennessCjs as unknown as typeof betweennessCjs.default;
export const closenessOf = closenessCjs as unknown as typeof closenessCjs.default;
export const eigenvectorOf = eigenvectorCjs as unknown as typeof eigenvectorCjs.default;
export const hitsOf = hitsCjs as unknown as typeof hitsCjs.default;
export const pagerankOf = pagerankCjs as unknown as typeof pagerankCjs.default;
export const modularityOf = modularityCjs as unknown as typeof modularityCjs.default;
