import graphology from 'graphology';

/** graphology's class: under `nodenext` the declared default export is one level too deep. */
export const Graph: typeof graphology.default = graphology as unknown as typeof graphology.default;
