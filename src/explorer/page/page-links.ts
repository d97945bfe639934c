import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Links, Section } from '../view/context.ts';
import { keysOf } from './keys.ts';
import { formatRoute, parseRoute } from './route.ts';

/** Links within the page. */
export function pageLinks(index: SkillIndex, language?: string, unregulated = false): Links {
  const occupations = keysOf(index, 'occupations');
  const skills = keysOf(index, 'skills');
  return {
    occupation: (ref, section = 'overview', other) =>
      formatRoute(
        {
          page: 'occupation',
          key: occupations.keyOf(ref),
          section,
          ...(other === undefined ? {} : { other: occupations.keyOf(other) }),
          ...(unregulated && hasMoves(section) ? { unregulated } : {}),
        },
        language,
      ),
    regulated: (ref, section, blocked, other) => pageLinks(index, language, blocked).occupation(ref, section, other)!,
    skill: (ref) => formatRoute({ page: 'skill', key: skills.keyOf(ref) }, language),
    group: (code) => formatRoute({ page: 'group', code }, language),
  };
}

/** Sections whose answers are moves. */
function hasMoves(section: Section): boolean {
  return section === 'moves' || section === 'pathways';
}

/** Gives links that name no language, such as those of the frame, the one that is shown. */
export function inShownLanguage(language: string | undefined): void {
  for (const link of document.querySelectorAll('a[href^="#/"]')) {
    const { route } = parseRoute(link.getAttribute('href')!);
    link.setAttribute('href', formatRoute(route, language));
  }
}
