import type { SkillIndex } from '../../compact/skill-index.ts';
import type { TextProfile } from '../../search/profile-from-text.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';
import { askedText } from './asked-text.ts';
import { searchOf } from './understood.ts';

/** What the text in a file, or on stdin for `-`, says of a person. */
export async function textProfile(index: SkillIndex, path: string, language?: string): Promise<TextProfile> {
  const text = await askedText(path, 'text');
  const [search, { profileFromText }] = await Promise.all([
    searchOf(index),
    import('../../search/profile-from-text.ts'),
  ]);
  return profileFromText(search, text, { language });
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
