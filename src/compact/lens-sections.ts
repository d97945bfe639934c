import { isIndicator, isLinks, isTasks, isTraits } from '../catalogue/check-lens.ts';
import type { IndicatorTable, Lens, LensLinks, TaskTable, TraitTable } from '../catalogue/lens.ts';
import { derived } from './derived.ts';
import { damaged, type Section } from './layout.ts';
import type { SkillIndex } from './skill-index.ts';

/** Names of the optional sections that hold outlook, traits and tasks. Keyed by ids and codes, they outlive a change of rows. */
export const lensSections = {
  links: 'lens.links',
  indicators: 'lens.indicators',
  traits: 'lens.traits',
  tasks: 'lens.tasks',
} as const;

/** The sections of a lens; none for what is empty. */
export function encodedLens(lens: Lens | undefined): Section[] {
  if (lens === undefined) return [];
  return (Object.keys(lensSections) as (keyof Lens)[])
    .filter((part) => lens[part].length > 0)
    .map((part) => ({ name: lensSections[part], bytes: new TextEncoder().encode(JSON.stringify(lens[part])) }));
}

export const storedLinks: (index: SkillIndex) => readonly LensLinks[] = /* @__PURE__ */ stored('links', isLinks);
export const storedIndicators: (index: SkillIndex) => readonly IndicatorTable[] = /* @__PURE__ */ stored(
  'indicators',
  isIndicator,
);
export const storedTraits: (index: SkillIndex) => readonly TraitTable[] = /* @__PURE__ */ stored('traits', isTraits);
export const storedTasks: (index: SkillIndex) => readonly TaskTable[] = /* @__PURE__ */ stored('tasks', isTasks);

/** Read once per index, at the first question that needs it; what does not read a table does not pay for its check. */
function stored<T>(part: keyof Lens, isOne: (value: unknown) => boolean): (index: SkillIndex) => readonly T[] {
  return derived((index: SkillIndex): readonly T[] => {
    const name = lensSections[part];
    const section = index.sections.get(name);
    if (section === undefined) return [];
    try {
      const list: unknown = JSON.parse(new TextDecoder().decode(section.slice()));
      if (Array.isArray(list) && list.every(isOne)) return list as readonly T[];
    } catch {}
    throw damaged(`its section "${name}" cannot be read`);
  });
}
