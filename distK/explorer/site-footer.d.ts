import type { SkillIndex } from '../compact/skill-index.ts';
import { type Markup } from './html.ts';
/** Where the data come from and on what terms. */
export declare function siteFooter({ meta }: SkillIndex): Markup;
