import { sourceName } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type Candidate, SkillGraphError } from '../../errors.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { Certain, Choice, Understanding, Unknown } from '../../search/understand.ts';
import { isSample } from '../tell/sample.ts';

export type NamedKind = 'occupations' | 'skills';

/** What a typed name stands for. */
export interface Named extends ConceptRef {
  /** Said aloud where the name is not the concept's own label. */
  readonly note?: string;
}

/**
 * The concept that a typed name stands for, where that is certain.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `AMBIGUOUS`, with candidates.
 */
export async function named(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Promise<Named> {
  const understood = await understoodName(index, kind, typed, language);
  if (understood.status !== 'certain') throw notCertain(index, understood);
  const { id, label, code } = understood;
  const note = tookNote(understood);
  return { id, label, ...(code === undefined ? {} : { code }), ...(note === undefined ? {} : { note }) };
}

/** A typed name, understood; the search is loaded with the first. */
export async function understoodName(
  index: SkillIndex,
  kind: NamedKind,
  typed: string,
  language?: string,
): Promise<Understanding> {
  const { createSearch, understand } = await import('../../search/create-search.ts');
  let search = searches.get(index);
  if (search === undefined) {
    search = createSearch(index);
    searches.set(index, search);
  }
  return understand(search, typed, { kind, language });
}

const searches = /* @__PURE__ */ new WeakMap<SkillIndex, import('../../search/create-search.ts').Search>();

/** `took "lorry driver" for "cargo vehicle driver" (another name)`; nothing where the label or an id was typed. */
export function tookNote({ typed, label, matched, matchedBy, how }: Certain): string | undefined {
  if (matchedBy === 'id' || matchedBy === 'code') return undefined;
  if (matchedBy === 'label' && how === 'same') return undefined;
  const why =
    how === 'correction'
      ? `"${typed}" spelled anew`
      : matchedBy === 'altLabel'
        ? 'another name'
        : matchedBy === 'hiddenLabel' || matchedBy === 'alias'
          ? 'an everyday name'
          : how === 'part'
            ? 'nothing else comes near'
            : 'its label in other words';
  const name = how === 'correction' ? matched : typed;
  return `took "${name}" for "${label}" (${why})`;
}

function notCertain(index: SkillIndex, understood: Choice | Unknown): SkillGraphError {
  const { kind, typed, what } = understood;
  const one = kind === 'occupations' ? 'occupation' : 'skill';
  if (understood.status === 'choice') {
    const candidates = understood.family.map(candidateOf);
    const how = what === undefined ? `"${typed}" can mean several ${kind}.` : `"${typed}" is ${what}.`;
    return new SkillGraphError('AMBIGUOUS', `${how} Name one by its label, code or id:`, { candidates });
  }
  const candidates = understood.near.map(candidateOf);
  const where = isSample(index) ? `the sample of ${sourceName(index)}` : sourceName(index);
  const said = what === undefined ? '' : ` It is ${what}.`;
  const { missing } = understood;
  const lacking =
    missing.length > 0 && typed.trim().includes(' ')
      ? ` No name there has ${missing.map((word) => `"${word}"`).join(' or ')}.`
      : '';
  const hint =
    candidates.length > 0 ? ' Did you mean:' : isSample(index) ? ' Name a whole classification with --data.' : '';
  return new SkillGraphError(
    kind === 'occupations' ? 'UNKNOWN_OCCUPATION' : 'UNKNOWN_SKILL',
    `No ${one} "${typed}" in ${where}.${said}${lacking}${hint}`,
    { candidates },
  );
}

function candidateOf({ id, label, code }: ConceptRef): Candidate {
  return { id, label, ...(code === undefined ? {} : { code }) };
}
