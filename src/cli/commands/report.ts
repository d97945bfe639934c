import { renderReport } from '../../explorer/render-report.ts';
import { renderReportMarkdown } from '../../explorer/render-report-markdown.ts';
import { named, namedByArguments } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { dataOptions, wholeNumber } from '../ask/options.ts';
import type { CommandModule } from '../command.ts';
import { writeDocument } from '../streams/write-document.ts';
import { bytesText } from '../tell/figures.ts';

export const reportCommand: CommandModule = {
  name: 'report',
  summary: "an occupation's page to mail or print, as HTML or Markdown",
  description:
    'Competences, similar occupations, the gap to one of them, what to learn next, growth and pathways on one page that stands alone. Without -o, Markdown goes to the terminal.',
  arguments: [{ name: '<occupation...>', description: 'by any of its names, id or code' }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !flags.startsWith('--json')),
    { flags: '-o, --output <file>', description: 'where to write it; .md gives Markdown, anything else HTML' },
    {
      flags: '-f, --format <format>',
      description: 'html or markdown, whatever the file is called',
      choices: ['html', 'markdown'],
    },
    { flags: '--to <occupation>', description: 'the occupation to compare with and to find ways to' },
    { flags: '--similar <count>', description: 'how many similar occupations', default: 10, parse: wholeNumber },
  ],
  examples: [
    ['report "ICT operations manager" -o report.html', 'to mail or print'],
    ['report cook --to "restaurant manager" -o cook.md', 'towards an occupation, for a wiki'],
    ['report 1330.5 --lang de', 'in German, in the terminal'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const language = call.text('lang');
    const subject = await namedByArguments(index, 'occupations', call);
    const to = call.text('to');
    const target = to === undefined ? undefined : await named(index, 'occupations', to, language);
    const output = call.text('output');
    const format =
      call.text('format') ?? (output === undefined || /\.(md|markdown)$/i.test(output) ? 'markdown' : 'html');
    const render = format === 'markdown' ? renderReportMarkdown : renderReport;
    const document = render(index, subject.id, {
      similar: call.number('similar') ?? 10,
      ...languageOf(call),
      ...(target === undefined ? {} : { to: target.id }),
    });
    if (output === undefined) return { json: undefined, text: () => document.trimEnd().split('\n') };
    const bytes = await writeDocument(output, document);
    return {
      json: undefined,
      text: ({ styles }) => [`${styles.good('saved')} ${styles.bold(output)}  ${bytesText(bytes)}`],
      index,
      lent: true,
    };
  },
};
