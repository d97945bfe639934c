import type { SkillIndex } from '../compact/skill-index.ts';
import { type ReportOptions } from './report-options.ts';
/**
 * One occupation's page as a static HTML document, to mail or print: competences, similar occupations, the gap to one of
 * them, what to learn next, growth, pathways and the network around it. No script, nothing loaded from anywhere.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 *
 * @example
 * await writeFile('report.html', renderReport(index, 'ICT operations manager', { to: 'ICT project manager' }));
 */
export declare function renderReport(index: SkillIndex, occupation: string, options?: ReportOptions): string;
