import type { SkillIndex } from '../../compact/skill-index.ts';
import type { TraitMatches } from '../../query/lens/trait-matches.ts';
import type { Answer } from './answer.ts';
/** What goes along with a person's traits, as a table whose bars show how alike the shapes are. */
export declare function traitMatchAnswer(index: SkillIndex, result: TraitMatches): Answer;
