import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Call } from './call.ts';
import { withAskedLens } from './lens-files.ts';

/** The index with the indicators of the files named, in place of those it carries; as it is where none is named. */
export async function withAskedIndicators(index: SkillIndex, call: Call): Promise<SkillIndex> {
  if (call.list('indicator').length === 0 && call.list('attributes').length === 0) return index;
  const { createCatalogue } = await import('../../catalogue/create-catalogue.ts');
  const { withStoredLens } = await import('../../compact/with-stored-lens.ts');
  const { ids, codes, groupCodes } = index.occupations;
  const labels = index.occupations.labels().all();
  const named = createCatalogue({
    source: index.meta.source,
    occupations: ids.all().map((id, row) => ({
      id,
      label: labels[row]!,
      ...(codes.at(row) === '' ? {} : { code: codes.at(row) }),
      ...(groupCodes.at(row) === '' ? {} : { groupCode: groupCodes.at(row) }),
    })),
    skills: [{ id: index.skills.ids.at(0), label: index.skills.labels().at(0) }],
    requirements: [],
  });
  const { lens } = await withAskedLens(named, call);
  return lens === undefined ? index : withStoredLens(index, lens);
}
