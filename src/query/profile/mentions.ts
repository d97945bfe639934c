import { groupedBy, transposed } from '../../compact/adjacency.ts';
import { derived } from '../../compact/derived.ts';
import { type DerivedSection, sectionOf, withSection } from '../../compact/derived-section.ts';
import { fold } from '../../compact/fold.ts';
import type { Adjacency, SkillIndex } from '../../compact/skill-index.ts';

/** A label that more descriptions hold is a word of the language, and names nothing. */
export const MENTIONS = 25;
/** Shorter labels (C, R) are found by chance. */
export const LETTERS = 3;

const mentionSection: DerivedSection<Adjacency> = {
  name: 'mentions',
  version: 1,
  madeOf: ['skills'],
  open: (parts, _record, { skillCount }) => parts.adjacency('offsets', 'skills', skillCount, skillCount),
};

/** Skill → skills whose description names it, ascending. */
export const mentionsOf: (index: SkillIndex) => Adjacency = /* @__PURE__ */ derived(
  (index: SkillIndex) => sectionOf(index, mentionSection) ?? computed(index),
);

/** The index with the mentions worked out, so that the first profile of a process need not look for them. */
export function withMentions(index: SkillIndex): SkillIndex {
  const { offsets, targets } = computed(index);
  return withSection(index, mentionSection, { offsets, skills: targets });
}

/** Looks for every label, its closing "(…)" left out, in every description. */
function computed(index: SkillIndex): Adjacency {
  const labels = labelsByFirstWord(index);
  const from: number[] = [];
  const to: number[] = [];
  const counts = new Uint32Array(index.skillCount);
  for (const [skill, description] of index.skills.descriptions().all().entries()) {
    if (description === '') continue;
    const words = wordsOf(description);
    const found = new Set<number>();
    for (let at = 0; at < words.length; at++)
      for (const label of labels.get(words[at]!) ?? [])
        if (label.skill !== skill && label.words.every((word, i) => words[at + i] === word)) found.add(label.skill);
    for (const other of [...found].sort((a, b) => a - b)) {
      from.push(skill);
      to.push(other);
      counts[other]!++;
    }
  }
  const kept = from.map((_, edge) => edge).filter((edge) => counts[to[edge]!]! <= MENTIONS);
  const named = groupedBy(
    Uint32Array.from(kept, (edge) => from[edge]!),
    Uint32Array.from(kept, (edge) => to[edge]!),
    index.skillCount,
  );
  return transposed(named, index.skillCount);
}

interface LabelWords {
  readonly skill: number;
  readonly words: readonly string[];
}

function labelsByFirstWord(index: SkillIndex): ReadonlyMap<string, readonly LabelWords[]> {
  const labels = new Map<string, LabelWords[]>();
  for (const [skill, label] of index.skills.labels().all().entries()) {
    const bare = label.replace(/\s*\([^()]*\)$/, '');
    const words = wordsOf(bare);
    if (words.length === 0 || bare.length < LETTERS) continue;
    const known = labels.get(words[0]!);
    if (known === undefined) labels.set(words[0]!, [{ skill, words }]);
    else known.push({ skill, words });
  }
  return labels;
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+[+#]*/gu) ?? [];
}
