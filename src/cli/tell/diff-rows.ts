import type { ConceptChanges, KeptConcept, ReleaseDiff } from '../../releases/diff-types.ts';
import type { CsvTable } from './csv.ts';

/**
 * One row a change. `concept` is what `id` and `label` name; of a changed requirement they name the occupation, `other`
 * and `otherLabel` the skill; of a concept that is gone, `other` is a successor, one row each.
 */
const header = [
  'concept',
  'change',
  'id',
  'label',
  'code',
  'before',
  'after',
  'other',
  'otherLabel',
  'certainty',
  'evidence',
];

type Row = readonly (string | number | undefined)[];

/** A comparison of releases for other programs. */
export function diffRows(diff: ReleaseDiff): CsvTable {
  const rows: Row[] = [
    ...conceptRows('occupation', diff.occupations),
    ...conceptRows('skill', diff.skills),
    ...conceptRows('group', diff.groups),
    ...requirementRows(diff),
  ];
  return { header, rows: rows.map((row) => header.map((_, column) => row[column])) };
}

function* conceptRows(concept: string, { kept, gone, new: came }: ConceptChanges): Generator<Row> {
  for (const { id, label, code, certainty, successors } of gone) {
    const row = [concept, 'gone', id, label, code, undefined, undefined] as const;
    if (successors.length === 0) yield [...row, undefined, undefined, certainty];
    for (const one of successors) yield [...row, one.id, one.label, certainty, one.evidence];
  }
  for (const { id, label, code } of came) yield [concept, 'new', id, label, code];
  for (const one of kept)
    for (const [change, before, after] of changesOf(one))
      yield [concept, change, one.id, one.label, one.code, before, after];
}

function changesOf({ renamed = {}, recoded, regrouped, moved, retagged }: KeptConcept): [string, string, string][] {
  return [
    ...Object.entries(renamed).map(([language, change]): [string, string, string] => [
      `renamed@${language}`,
      change.before,
      change.after,
    ]),
    ...(recoded ? [['recoded', recoded.before, recoded.after] as [string, string, string]] : []),
    ...(regrouped ? [['regrouped', regrouped.before, regrouped.after] as [string, string, string]] : []),
    ...(moved ? [['moved', moved.removed.join(' '), moved.added.join(' ')] as [string, string, string]] : []),
    ...(retagged
      ? [['retagged', retagged.removed.join(' '), retagged.added.join(' ')] as [string, string, string]]
      : []),
  ];
}

function* requirementRows({ requirements }: ReleaseDiff): Generator<Row> {
  for (const { id, label, code, added, removed, rekinded, rerated } of requirements.changed) {
    const row = (
      change: string,
      before: Row[number],
      after: Row[number],
      skill: { id: string; label: string },
    ): Row => ['requirement', change, id, label, code, before, after, skill.id, skill.label];
    for (const skill of added) yield row('added', undefined, skill.kind, skill);
    for (const skill of removed) yield row('removed', skill.kind, undefined, skill);
    for (const skill of rekinded) yield row('rekinded', skill.kind.before, skill.kind.after, skill);
    for (const skill of rerated)
      yield row('rerated', skill.importance.before ?? undefined, skill.importance.after ?? undefined, skill);
  }
}
