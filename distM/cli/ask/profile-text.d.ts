import type { SkillIndex } from '../../compact/skill-index.ts';
import type { TextProfile } from '../../search/profile-from-text.ts';
import type { Screen } from '../tell/screen.ts';
/** What the text in a file, or on stdin for `-`, says of a person. */
export declare function textProfile(index: SkillIndex, path: string, language?: string): Promise<TextProfile>;
/** What was found in the text. What a person must decide is said with the answer, like names that were not understood. */
export declare function textLines({ width }: Screen, { skills, occupations }: TextProfile): string[];
