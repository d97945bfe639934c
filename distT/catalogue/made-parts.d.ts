import type { Catalogue } from './types.ts';
type Parts = Pick<Catalogue, 'occupations' | 'skills' | 'groups' | 'requirements' | 'skillRelations'>;
/** Remembers the parts of a catalogue that `createCatalogue` sorted and checked: to check them again costs a tenth of a build. */
export declare function rememberMade(catalogue: Catalogue): Catalogue;
/** Whether all of a catalogue's records were made together, whatever was added beside them since. */
export declare function areMadeParts({ occupations, skills, groups, requirements, skillRelations }: Parts): boolean;
export {};
