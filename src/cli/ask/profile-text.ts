import type { SkillIndex } from '../../compact/skill-index.ts';
import type { TextProfile, UnclearMention } from '../../search/profile-from-text.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';
import { askedText } from './asked-text.ts';
import { choiceText } from './choice-text.ts';
import { chosen } from './choose.ts';
import { searchOf } from './understood.ts';

/** What the text in a file, or on stdin for `-`, says of a person. */
export async function textProfile(index: SkillIndex, path: string, language?: string): Promise<TextProfile> {
  const text = await askedText(path, 'text');
  const [search, { profileFromText }] = await Promise.all([
    searchOf(index),
    import('../../search/profile-from-text.ts'),
  ]);
  return decided(profileFromText(search, text, { language }));
}

/** What may be several things, chosen on a terminal, one after the other; what is not chosen stays unclear. */
async function decided(read: TextProfile): Promise<TextProfile> {
  const found = { skills: [...read.skills], occupations: [...read.occupations] };
  const unclear: UnclearMention[] = [];
  for (const mention of read.unclear) {
    const { kind, text, at, family } = mention;
    const question = choiceText({ status: 'choice', kind, typed: text, family, size: family.length });
    const one = await chosen(question, family);
    if (one === null || one === undefined) unclear.push(mention);
    else if (!found[kind].some(({ id }) => id === one.id)) found[kind].push({ ...one, text, at });
  }
  for (const mentions of Object.values(found)) mentions.sort((a, b) => a.at - b.at);
  return { ...found, unclear };
}

/** What was found in the text. What a person must decide is said with the answer, like names that were not understood. */
export function textLines({ width }: Screen, { skills, occupations }: TextProfile): string[] {
  const named = (list: TextProfile['skills']): string =>
    list
      .map(({ text, label }) => (text.toLowerCase() === label.toLowerCase() ? label : `${label} ("${text}")`))
      .join(' · ');
  return [
    ...(occupations.length === 0 ? [] : wrapped(`jobs read: ${named(occupations)}`, width, '  ')),
    ...(skills.length === 0 ? [] : wrapped(`skills read: ${named(skills)}`, width, '  ')),
  ];
}
