import type { SkillIndex } from '../../compact/skill-index.ts';
import { JOB_SKILLS } from '../../query/answer/held-occupations.ts';
import type { SubjectRef } from '../../query/answer/subject-input.ts';
import {
  type MatchedSkill,
  type ProfileMatch,
  type ProfileMatches,
  type ProfileMatchesOptions,
  profileMatches,
} from '../../query/profile-matches.ts';
import { askedLimits } from '../ask/limits.ts';
import { amongOf, amongOption } from '../ask/move-options.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { atLeastOne, csvOption, dataOptions, limitOption, minScoreOption } from '../ask/options.ts';
import { textLines, textProfile } from '../ask/profile-text.ts';
import {
  likeliest,
  likeliestLines,
  notUnderstoodLines,
  profileOf,
  subjectOptions,
  tookLines,
  typedSkills,
} from '../ask/subject.ts';
import { type Call, type CommandModule, UsageError, unanswered } from '../command.ts';
import { streamMatches } from '../streams/match-stream.ts';
import { tableOf } from '../tell/csv.ts';
import { percentText, plural } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { scoreColumns } from '../tell/score-columns.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';

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
      description: 'read skills and jobs out of a text, such as a curriculum vitae (plain text; - for stdin)',
    },
    {
      flags: '--min-skills <count>',
      description: 'how many skills that some occupation asks for it takes to answer',
      default: 3,
      parse: atLeastOne,
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
    const read = path === undefined ? null : await textProfile(index, path, call.text('lang'));
    const typed = await typedSkills(index, call.arguments, call.text('lang'));
    const stated = await profileOf(index, call, typed);
    if (stated === null && read === null)
      throw new UsageError('Say what the person can do: skillgraph match manage staff, plan menus, …');
    const profile = {
      ...read,
      skills: [...(stated ?? []), ...(read?.skills ?? [])],
      nearNames: askedLimits().nearNames,
    };
    const strict = profileMatches(index, profile, matchOptions(index, call));
    // Rather than none, an answer of what was most likely meant.
    const guess = strict.status === 'insufficient' ? likeliest(profile.skills) : null;
    const guessed =
      guess === null ? strict : profileMatches(index, { ...profile, skills: guess.skills }, matchOptions(index, call));
    const [answer, taken] = guessed.status === 'ok' ? [guessed, guess?.taken ?? []] : [strict, []];
    const result = {
      ...answer,
      ...(read === null ? {} : { text: read }),
      ...(taken.length === 0 ? {} : { guessed: taken }),
    };
    if (result.status === 'insufficient')
      return {
        ...unanswered(result),
        hint: (screen) => [
          ...(read === null ? [] : textLines(screen, read)),
          ...notUnderstoodLines(screen, result.subject),
        ],
      };
    return {
      json: result,
      csv: () =>
        tableOf(
          result.results.map((row) => ({ ...row, raisedMostBy: row.raisedMostBy?.label })),
          ['rank', 'id', 'code', 'label', 'score', 'needed', 'had', 'raisedMostBy'],
        ),
      text: (screen) => [
        ...heading(screen, `What fits ${whoText(result)}`),
        ...(read === null ? tookLines(screen, result.subject) : textLines(screen, read)),
        ...noteLines(screen, 'Score: what these skills say for the occupation, of the most they could say.'),
        ...jobLines(screen, result.subject),
        ...hasLines(screen, result.results),
        '',
        ...matchLines(screen, result.results),
        ...(taken.length === 0 ? [] : likeliestLines(screen, taken)),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

/** `2 jobs and 8 skills`. */
function whoText({ subject, counting }: ProfileMatches): string {
  const { occupations = [], skills = [] } = subject.kind === 'profile' ? subject : {};
  if (occupations.length === 0) return plural(counting, 'skill');
  return [plural(occupations.length, 'job'), ...(skills.length === 0 ? [] : [plural(skills.length, 'skill')])].join(
    ' and ',
  );
}

function jobLines(screen: Screen, subject: SubjectRef): string[] {
  if (subject.kind !== 'profile' || subject.occupations === undefined) return [];
  const words = `A job counts as the skills it needs, all of them as much as ${JOB_SKILLS} skills of one's own; "has" counts them, too.`;
  return noteLines(screen, words);
}

function hasLines(screen: Screen, results: readonly ProfileMatch[]): string[] {
  if (results.every(({ had }) => had > 0)) return [];
  const words =
    'Has: of what the job needs, its optional skills aside; where that is 0, optional or kindred skills carry the match.';
  return noteLines(screen, words);
}

function matchOptions(index: SkillIndex, call: Call): ProfileMatchesOptions {
  return {
    limit: call.number('limit'),
    minScore: call.number('min-score'),
    minSkills: call.number('min-skills'),
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
          carriers(matched)
            .slice(0, 2)
            .map(({ label, contribution }) => `${label} ${percentText(contribution / score)}`)
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

/** What carries a match, greatest first: skills stated one by one, and jobs held with all that is expected of them. */
function carriers(matched: readonly MatchedSkill[]): { readonly label: string; readonly contribution: number }[] {
  const sums = new Map<string, number>();
  for (const { label, contribution, through, from } of matched) {
    const name =
      from !== undefined
        ? `having been ${from.label}`
        : through === undefined
          ? label
          : `${label} through ${through.label}`;
    sums.set(name, (sums.get(name) ?? 0) + contribution);
  }
  return Array.from(sums, ([label, contribution]) => ({ label, contribution })).sort(
    (a, b) => b.contribution - a.contribution,
  );
}
