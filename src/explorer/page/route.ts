import type { Section } from '../view/context.ts';

/** Where the page is: what the address after `#` says. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'group'; readonly code: string }
  | { readonly page: 'skill'; readonly key: string }
  | {
      readonly page: 'occupation';
      readonly key: string;
      readonly section: Section;
      readonly other?: string;
      /** Without moves into regulated occupations. */
      readonly unregulated?: boolean;
    }
  | { readonly page: 'card'; readonly key: string }
  | { readonly page: 'profile'; readonly skills: readonly string[] }
  | { readonly page: 'changes' }
  | { readonly page: 'unknown'; readonly path: string };

export const sections: readonly Section[] = [
  'overview',
  'work',
  'outlook',
  'fit',
  'similar',
  'gap',
  'learn',
  'pathways',
  'moves',
  'compare',
  'questions',
  'network',
];

/** Reads an address: `#/occupation/1330.5/gap/2511.3?lang=de`. */
export function parseRoute(hash: string): { readonly route: Route; readonly language?: string } {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parameters = new URLSearchParams(query);
  const language = parameters.get('lang');
  return { route: routeOf(path.split('/').map(decoded), parameters), ...(language === null ? {} : { language }) };
}

/** Writes an address that {@link parseRoute} reads. */
export function formatRoute(route: Route, language?: string): string {
  const parameters = new URLSearchParams();
  if (route.page === 'profile' && route.skills.length > 0)
    parameters.set('skills', route.skills.map(encodeURIComponent).join(','));
  if (route.page === 'occupation' && route.unregulated === true) parameters.set('regulated', 'no');
  if (language !== undefined) parameters.set('lang', language);
  const query = parameters.toString();
  const path = partsOf(route).map(encodeURIComponent).join('/');
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function routeOf([page = '', key = '', section = '', other]: readonly string[], parameters: URLSearchParams): Route {
  if (page === '') return { page: 'home' };
  if (page === 'changes') return { page };
  if (page === 'group' && key !== '') return { page, code: key };
  if ((page === 'skill' || page === 'card') && key !== '') return { page, key };
  if (page === 'profile')
    return { page, skills: (parameters.get('skills') ?? '').split(',').filter(Boolean).map(decoded) };
  if (page === 'occupation' && key !== '') {
    const known = section === '' ? 'overview' : sections.find((name) => name === section);
    if (known !== undefined)
      return {
        page,
        key,
        section: known,
        ...(other === undefined || other === '' ? {} : { other }),
        ...(parameters.get('regulated') === 'no' ? { unregulated: true } : {}),
      };
  }
  return { page: 'unknown', path: [page, key, section, other].filter(Boolean).join('/') };
}

function partsOf(route: Route): readonly string[] {
  switch (route.page) {
    case 'home':
      return [];
    case 'changes':
      return ['changes'];
    case 'group':
      return ['group', route.code];
    case 'skill':
    case 'card':
      return [route.page, route.key];
    case 'profile':
      return ['profile'];
    case 'unknown':
      return [route.path];
    case 'occupation': {
      const { key, section, other } = route;
      if (other !== undefined) return ['occupation', key, section, other];
      return section === 'overview' ? ['occupation', key] : ['occupation', key, section];
    }
  }
}

/** A hand-written address may hold a stray percent sign. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
