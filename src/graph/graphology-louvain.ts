import louvainCjs from 'graphology-communities-louvain';

// CommonJS with a declared default export: see graphology-metrics.ts.
export const louvainOf = louvainCjs as unknown as typeof louvainCjs.default;
