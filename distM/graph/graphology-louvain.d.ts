import louvainCjs from 'graphology-communities-louvain';
export declare const louvainOf: typeof louvainCjs.default;
