import type { GroupInput, OccupationInput, SkillInput } from './create-catalogue.ts';
import type { FromGraphOptions } from './graph-form.ts';
import { type Attributes, isRecord, textOf, textsOf } from './stated-values.ts';
import { type Attribute, reuseLevels, skillTypes, type Translation } from './types.ts';

/** An occupation as a node states it. */
export function occupationOf(id: string, key: string, own: Attributes, options: FromGraphOptions): OccupationInput {
  const groupCode = textOf(own, options.groupCode ?? 'groupCode');
  const level = own[options.level ?? 'level'];
  const attributes = own['attributes'];
  return {
    ...conceptOf(id, key, own, options),
    ...(groupCode === undefined ? {} : { groupCode }),
    ...(typeof level === 'number' ? { level } : {}),
    ...(Array.isArray(attributes) && attributes.every(isAttribute) ? { attributes } : {}),
  };
}

/** A skill as a node states it. */
export function skillOf(id: string, key: string, own: Attributes, options: FromGraphOptions): SkillInput {
  const type = skillTypes.find((known) => known === own[options.type ?? 'type']);
  const reuseLevel = reuseLevels.find((known) => known === own[options.reuseLevel ?? 'reuseLevel']);
  const layer = textOf(own, options.layer ?? 'layer');
  return {
    ...conceptOf(id, key, own, options),
    ...(type === undefined ? {} : { type }),
    ...(reuseLevel === undefined ? {} : { reuseLevel }),
    ...(layer === undefined ? {} : { layer }),
  };
}

/** What both sides have: names, texts in every language, what stands above. */
function conceptOf(id: string, key: string, own: Attributes, options: FromGraphOptions): OccupationInput & SkillInput {
  const code = textOf(own, options.code ?? 'code');
  return {
    id,
    ...translationOf(own),
    label: textOf(own, options.label ?? 'label') ?? key,
    ...(code === undefined ? {} : { code }),
    broader: textsOf(own, 'broader'),
    tags: textsOf(own, options.tags ?? 'tags'),
    translations: translationsOf(own['translations']),
    file: 'graph',
  };
}

function translationOf(own: Attributes): Translation {
  const [altLabels, hiddenLabels] = [textsOf(own, 'altLabels'), textsOf(own, 'hiddenLabels')];
  const [description, scopeNote] = [textOf(own, 'description'), textOf(own, 'scopeNote')];
  return {
    ...(altLabels.length === 0 ? {} : { altLabels }),
    ...(hiddenLabels.length === 0 ? {} : { hiddenLabels }),
    ...(description === undefined ? {} : { description }),
    ...(scopeNote === undefined ? {} : { scopeNote }),
  };
}

function translationsOf(value: unknown): Readonly<Record<string, Translation>> {
  const stated: unknown = typeof value === 'string' ? parsed(value) : value;
  if (!isRecord(stated)) return {};
  return Object.fromEntries(
    Object.entries(stated)
      .filter((entry): entry is [string, Attributes] => isRecord(entry[1]))
      .map(([language, texts]) => {
        const label = textOf(texts, 'label');
        return [language, { ...(label === undefined ? {} : { label }), ...translationOf(texts) }];
      }),
  );
}

function isAttribute(value: unknown): value is Attribute {
  if (!isRecord(value)) return false;
  const { set, name, value: stated } = value;
  return typeof set === 'string' && typeof name === 'string' && (typeof stated === 'string' || Number.isFinite(stated));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A group as a record states it; null where it is none. */
export function groupOf(record: Attributes): GroupInput | null {
  const id = textOf(record, 'id');
  const pillar = (['occupation', 'skill'] as const).find((known) => known === record['pillar']);
  return id === undefined || pillar === undefined ? null : { ...conceptOf(id, id, record, {}), pillar };
}
