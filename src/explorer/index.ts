/** Pages for people: the explorer as one file, and a report on one occupation. */
export { type ExplorerOptions, renderExplorer } from './render-explorer.ts';
