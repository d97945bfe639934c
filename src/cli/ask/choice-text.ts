import { shown } from '../../errors.ts';
import type { Choice } from '../../search/understand.ts';
import { countText } from '../tell/figures.ts';

/** What may be meant, and of how many a part is listed: `"manager" can mean several occupations: here are 8 of 312.` */
export function choiceText({ typed, kind, what, family, size }: Choice): string {
  const one = kind === 'occupations' ? 'occupation' : 'skill';
  const meant = family.length === 1 ? `comes near one ${one} alone` : `can mean several ${kind}`;
  const said = `${shown(typed)} ${what === undefined ? meant : `is ${what}`}`;
  return size > family.length ? `${said}: here are ${family.length} of ${countText(size)}.` : `${said}.`;
}

/** How to say which one, without the full stop. */
export function narrowingText({ kind, what, family, size }: Choice): string {
  const name = `ame ${family.length === 1 ? 'it' : 'one'} by its label, code or id`;
  const [first] = family;
  if (size <= family.length || what !== undefined || first === undefined) return `N${name}`;
  const search = `skillgraph search${kind === 'skills' ? ' --skills' : ''}`;
  return `Say more, as in ${shown(first.label)} (${search} lists others), or n${name}`;
}
