import type { Catalogue } from './types.ts';

type Parts = Pick<Catalogue, 'occupations' | 'skills' | 'groups' | 'requirements' | 'skillRelations'>;

const made = /* @__PURE__ */ new WeakMap<object, Parts>();

/** Remembers the parts of a catalogue that `createCatalogue` sorted and checked: to check them again costs a tenth of a build. */
export function rememberMade(catalogue: Catalogue): Catalogue {
  made.set(catalogue.occupations, catalogue);
  return catalogue;
}

/** Whether all of a catalogue's records were made together, whatever was added beside them since. */
export function areMadeParts({ occupations, skills, groups, requirements, skillRelations }: Parts): boolean {
  const parts = made.get(occupations);
  return (
    parts?.skills === skills &&
    parts.groups === groups &&
    parts.requirements === requirements &&
    parts.skillRelations === skillRelations
  );
}
