import type { SkillIndex } from '../compact/skill-index.ts';
import { type ReportOptions } from './report-options.ts';
/**
 * One occupation's page as Markdown: the same as {@link renderReport}, for a wiki, an issue or a chat. A pathway is a
 * Mermaid flowchart.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 *
 * @example
 * await writeFile('report.md', renderReportMarkdown(index, 'ICT operations manager'));
 */
export declare function renderReportMarkdown(index: SkillIndex, occupation: string, options?: ReportOptions): string;
