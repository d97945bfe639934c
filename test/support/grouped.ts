import { buildIndex, type Catalogue, type SkillIndex } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import type { Subject } from '../../src/methods.ts';

/** Three kitchen and two office occupations; skills under groups, one skill under another skill, one related pair. */
export function groupedCatalogue(): Catalogue {
  const skill = (id: string, ...broader: string[]) => ({ id, label: id, broader });
  return createCatalogue({
    source: { name: 'test' },
    language: 'en',
    occupations: [
      { id: 'baker', label: 'baker', code: '7512.1', groupCode: '7512' },
      { id: 'clerk', label: 'clerk', code: '4110.1', groupCode: '4110' },
      { id: 'cook', label: 'cook', code: '5120.1', groupCode: '5120' },
      { id: 'diet cook', label: 'diet cook', code: '5120.2', groupCode: '5120' },
      { id: 'secretary', label: 'secretary', code: '4120.1', groupCode: '4120' },
    ],
    skills: [
      { ...skill('bake bread', 'bake'), reuseLevel: 'occupation-specific' as const },
      skill('bake', 'food'),
      skill('cook soup', 'food'),
      skill('plan meals', 'food'),
      { ...skill('write letters', 'text'), reuseLevel: 'transversal' as const },
      skill('file papers', 'text'),
      skill('nutrition'),
    ],
    groups: [
      { id: 'food', label: 'prepare food', pillar: 'skill', broader: ['work'] },
      { id: 'text', label: 'handle text', pillar: 'skill', broader: ['work'] },
      { id: 'work', label: 'all work', pillar: 'skill' },
    ],
    requirements: [
      { occupation: 'baker', skill: 'bake bread', kind: 'essential' },
      { occupation: 'cook', skill: 'cook soup', kind: 'essential' },
      { occupation: 'cook', skill: 'plan meals', kind: 'optional' },
      { occupation: 'diet cook', skill: 'plan meals', kind: 'essential' },
      { occupation: 'diet cook', skill: 'nutrition', kind: 'essential' },
      { occupation: 'clerk', skill: 'file papers', kind: 'essential' },
      { occupation: 'clerk', skill: 'write letters', kind: 'optional' },
      { occupation: 'secretary', skill: 'write letters', kind: 'essential' },
    ],
    skillRelations: [{ from: 'plan meals', to: 'nutrition', kind: 'optional' }],
  });
}

export function groupedIndex(): SkillIndex {
  return buildIndex(groupedCatalogue());
}

/** Row of an occupation by id. */
export function rowOf(index: SkillIndex, id: string): number {
  for (let row = 0; row < index.occupationCount; row++) if (index.occupations.ids.at(row) === id) return row;
  throw new Error(`no occupation ${id}`);
}

/** A profile that states the same as an occupation does. */
export function profileLike(index: SkillIndex, row: number): Subject {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const [start, end] = [offsets[row]!, offsets[row + 1]!];
  return {
    row: -1,
    skills: targets.slice(start, end),
    kinds: kinds.slice(start, end),
    importance: importance?.slice(start, end) ?? null,
    levels: levels?.slice(start, end) ?? null,
  };
}
