import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ProfileSkill } from '../../query/answer/subject-input.ts';
import { type ProfileMatch, type ProfileMatchesOptions, profileMatches } from '../../query/profile-matches.ts';
import type { Mention } from '../../search/profile-from-text.ts';
import { amongOf, amongOption } from '../ask/move-options.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, minScoreOption, wholeNumber } from '../ask/options.ts';
import { readText, textLines } from '../ask/profile-text.ts';
import { notUnderstoodLines, profileOf, subjectOptions, tookLines, typedSkills } from '../ask/subject.ts';
import { type Call, type CommandModule, UsageError } from '../command.ts';
import { streamMatches } from '../streams/match-stream.ts';
import { percentText, plural } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import { scoreColumns } from '../tell/score-columns.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const matchCommand: CommandModule = {
  name: 'match',
  summary: 'which occupations fit a person',
  description:
    'Weighs what each skill says for an occupation: rare skills say more, sprawling occupations do not win by containing everything, nor tiny ones by asking for little.',
  arguments: [{ name: '[skills...]', description: 'what the person can do; the same as --have' }],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...subjectOptions,
    amongOption,
    {
      flags: '--text <file>',
      description: 'read the skills out of a text, such as a curriculum vitae (plain text; - for stdin)',
    },
    {
      flags: '--min-skills <count>',
      description: 'how many skills that some occupation asks for it takes to answer',
      default: 3,
      parse: wholeNumber,
    },
    {
      flags: '--stdin',
      description:
        'many people: a profile per line of stdin (JSON, or skills separated by commas), a JSON line for each',
    },
    { flags: '--brief', description: 'with --stdin: ids and scores alone' },
  ],
  examples: [
    ['match manage staff, manage budgets, plan menus', 'three skills'],
    ['match --text cv.txt', 'what a text says'],
    ['match --profile me.txt "recruit employees"', 'from a file with one skill per line, and one more'],
    ['match --have "manage staff, manage budgets, plan menus" --json', 'with what every skill adds'],
    ['match --stdin --limit 5 < profiles.ndjson > matches.ndjson', 'a stream of any length'],
    ['match --stdin --brief < profiles.ndjson > scores.ndjson', 'ids and scores alone, for programs'],
  ],
  run: async (call) => {
    if (call.flag('brief') && !call.flag('stdin')) throw new UsageError('--brief is for many people, with --stdin.');
    const index = await openData(call);
    if (call.flag('stdin')) {
      await streamMatches(index, { ...matchOptions(index, call), brief: call.flag('brief') });
      return 0;
    }
    const path = call.text('text');
    const read = path === undefined ? null : await readText(index, path, call.text('lang'));
    const typed = await typedSkills(index, call.arguments, call.text('lang'));
    const stated = await profileOf(index, call, typed);
    if (stated === null && read === null)
      throw new UsageError('Say what the person can do: skillgraph match manage staff, plan menus, …');
    const profile = [...(stated ?? []), ...(read?.skills ?? []).map(asRead)];
    const answer = profileMatches(index, profile, matchOptions(index, call));
    const result = read === null ? answer : { ...answer, text: read };
    if (result.status === 'insufficient')
      return {
        json: result,
        text: (screen) => [
          ...(read === null ? [] : textLines(screen, read)),
          ...notUnderstoodLines(screen, result.subject),
        ],
        insufficient: result.reason,
      };
    return {
      json: result,
      csv: () => ({
        header: ['rank', 'id', 'code', 'label', 'score', 'needed', 'had', 'raisedMostBy'],
        rows: result.results.map((r, i) => [
          i + 1,
          r.id,
          r.code,
          r.label,
          r.score,
          r.needed,
          r.had,
          r.raisedMostBy?.label,
        ]),
      }),
      text: (screen) => [
        ...heading(screen, `What fits ${plural(result.counting, 'skill')}`),
        ...(read === null ? tookLines(screen, result.subject) : textLines(screen, read)),
        ...wrapped('Score: what these skills say for the occupation, of the most they could say.', screen.width).map(
          screen.styles.dim,
        ),
        '',
        ...matchLines(screen, result.results),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

/** A skill of a text as a name that was understood. */
function asRead({ id, text }: Mention): ProfileSkill {
  return { status: 'certain', id, typed: text, matched: text, matchedBy: 'label' };
}

function matchOptions(index: SkillIndex, call: Call): ProfileMatchesOptions {
  const minScore = call.number('min-score');
  const minSkills = call.number('min-skills');
  return {
    limit: call.number('limit') ?? 10,
    ...(minScore === undefined ? {} : { minScore }),
    ...(minSkills === undefined ? {} : { minSkills }),
    ...amongOf(index, call),
    ...languageOf(call),
  };
}

function matchLines(screen: Screen, results: readonly ProfileMatch[]): string[] {
  return tableLines<ProfileMatch>(
    screen,
    [
      ...scoreColumns<ProfileMatch>(screen, results),
      { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
      { title: 'code', cell: ({ code }) => code ?? '' },
      { title: 'has', cell: ({ had, needed }) => `${had} of ${needed}`, align: 'right' },
      {
        title: 'carried by',
        cell: ({ matched, score }) =>
          matched
            .slice(0, 2)
            .map(
              ({ label, contribution, through }) =>
                `${label} ${percentText(contribution / score)}${through === undefined ? '' : ` through ${through.label}`}`,
            )
            .join(' · '),
        style: screen.styles.dim,
        flexible: true,
        minor: true,
      },
      {
        title: 'would help most',
        cell: ({ raisedMostBy }) => raisedMostBy?.label ?? '',
        style: screen.styles.good,
        flexible: true,
      },
    ],
    results,
  );
}
