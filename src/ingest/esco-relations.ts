import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { cellText } from './cells.ts';
import { Columns } from './columns.ts';
import { cellAddress } from './esco-address.ts';
import type { EscoDraft, Place } from './esco-draft.ts';
import type { TableSink } from './table.ts';

/** Occupation–skill relations: one draft entry per row. */
export function requirementSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const occupation = columns.need('occupationUri');
  const skill = columns.need('skillUri');
  const relation = columns.need('relationType');
  const type = columns.find('skillType');
  const requirements = new RequirementDraft(file);
  draft.requirements = requirements;
  return {
    row(fields, row) {
      const from = cellAddress(fields, occupation);
      const to = cellAddress(fields, skill);
      if (from === '' || to === '')
        return draft.issue('MISSING_ID', { file, row }, 'The relation lacks an occupation or a skill; it is left out.');
      const kind = relationKind(draft, fields[relation], `${from} – ${to}`, { file, row });
      if (type >= 0 && !cellText(fields, type))
        draft.issue(
          'BLANK_VALUE',
          { file, row },
          `The skill type of ${to} is blank in the relation; the skill's own counts.`,
        );
      requirements.add(from, to, kind, Number.NaN, Number.NaN, row);
    },
  };
}

/** Broader relations of either pillar. */
export function broaderSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const concept = columns.need('conceptUri');
  const above = columns.need('broaderUri');
  return {
    row(fields, row) {
      const id = cellAddress(fields, concept);
      const broader = cellAddress(fields, above);
      if (id === '' || broader === '')
        draft.issue('MISSING_ID', { file, row }, 'The broader relation lacks one of its ends; it is left out.');
      else draft.broader.push({ id, broader, file, row });
    },
  };
}

/** Skill–skill relations: the related skill is essential or optional for the original one. */
export function skillRelationSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const original = columns.need('originalSkillUri');
  const related = columns.need('relatedSkillUri');
  const relation = columns.need('relationType');
  return {
    row(fields, row) {
      const from = cellAddress(fields, original);
      const to = cellAddress(fields, related);
      if (from === '' || to === '')
        return draft.issue('MISSING_ID', { file, row }, 'The skill relation lacks one of its ends; it is left out.');
      const kind = relationKind(draft, fields[relation], `${from} – ${to}`, { file, row });
      draft.skillRelations.push({ from, to, kind, file, row });
    },
  };
}

/** The kind of a relation; anything but `essential` and `optional` is reported and counts as optional, the weaker. */
export function relationKind(
  draft: EscoDraft,
  stated: string | undefined,
  what: string,
  place: Place,
): 'essential' | 'optional' {
  if (stated === 'essential' || stated === 'optional') return stated;
  const tidy = stated?.trim().toLowerCase() ?? '';
  if (tidy === 'essential' || tidy === 'optional') return tidy;
  const code = tidy === '' ? 'BLANK_VALUE' : 'UNKNOWN_VALUE';
  draft.issue(
    code,
    place,
    `The relation type "${tidy}" of ${what} is neither essential nor optional; it counts as optional.`,
  );
  return 'optional';
}
