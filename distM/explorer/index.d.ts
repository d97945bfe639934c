/** Pages for people: the explorer as one file, and a report on one occupation. */
export { type ExplorerOptions, renderExplorer } from './render-explorer.ts';
export { renderReport } from './render-report.ts';
export { renderReportMarkdown } from './render-report-markdown.ts';
export type { ReportOptions } from './report-options.ts';
