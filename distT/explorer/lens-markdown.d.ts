import { type ReportSubject } from './report-options.ts';
/** What people do, outlook, fit and questions, as Markdown. */
export declare function lensLines(subject: ReportSubject): string[];
