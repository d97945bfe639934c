import type { ReleaseDiff } from '../../releases/diff-types.ts';
import type { Migrated, MovedName, OpenName } from '../../releases/migrated.ts';
import { countText, plural } from './figures.ts';

/** What a migration did, from where to where. */
export interface Migration {
  readonly path: string;
  readonly output: string;
  /** The file with what needs a person; null where there is none. */
  readonly left: string | null;
  readonly diff: ReleaseDiff;
  readonly result: Pick<Migrated<unknown>, 'counts' | 'moved' | 'open'>;
}

/** The report beside moved data, as Markdown: the same input gives the same bytes. */
export function migrationReport({ path, output, left, diff, result }: Migration): string {
  const { counts, moved, open } = result;
  return [
    `# ${path}: ${diff.before.name} → ${diff.after.name}`,
    '',
    `${plural(counts.entries, 'entry', 'entries')}: ${countText(counts.unchanged)} as they were, ${countText(counts.moved)} rewritten in \`${output}\`, ${countText(counts.left)} for a person${left === null ? '' : ` in \`${left}\``}.`,
    ...section('For a person', ['name', 'times', 'why', 'candidates'], open.map(openRow)),
    ...section('Rewritten', ['name', 'times', 'now', 'label', 'because'], moved.map(movedRow)),
    '',
  ].join('\n');
}

function section(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return ['', `## ${title}`, '', line(header), line(header.map(() => '---')), ...rows.map(line)];
}

function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

function openRow({ name, count, why, candidates }: OpenName): string[] {
  return [
    name,
    countText(count),
    why === 'choice' && candidates.length === 1 ? 'this may follow it; decide' : whyText[why],
    candidates.map(({ label, id }) => `${label} (${id})`).join('; '),
  ];
}

function movedRow({ name, count, to, concept, by }: MovedName): string[] {
  return [name, countText(count), to, concept.label, byText[by]];
}

const whyText: Readonly<Record<OpenName['why'], string>> = {
  choice: 'several may follow it; choose',
  ended: 'nothing follows it',
  ambiguous: 'several have this name',
  unknown: 'neither release knows it',
};

const byText: Readonly<Record<MovedName['by'], string>> = {
  kept: 'it has a new name',
  label: 'the same name under another id',
  altLabel: 'it is another name of it',
  likeness: 'it is alike',
  stated: 'the table says so',
};
