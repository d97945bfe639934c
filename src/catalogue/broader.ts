import { compare } from './compare.ts';
import type { Issue } from './types.ts';

interface Node {
  readonly id: string;
  readonly broader?: readonly string[];
}

/**
 * Concepts with checked broader relations: every parent exists (among the concepts themselves or `groups`), nobody is
 * their own parent, and no circle remains. Of a circle, the relation that closes it in id order is left out.
 */
export function checkedBroader<T extends Node>(
  concepts: readonly T[],
  groups: ReadonlySet<string>,
  file: string,
  issues: Issue[],
): T[] {
  const parents = new Map<string, string[]>();
  const below = concepts.filter((concept) => concept.broader?.length);
  if (below.length === 0) return [...concepts];
  const ids = new Set(concepts.map((concept) => concept.id));
  for (const { id, broader } of below)
    parents.set(
      id,
      broader!.filter((parent) => {
        const issue = brokenRelation(id, parent, ids.has(parent) || groups.has(parent));
        if (issue !== null) issues.push({ ...issue, file });
        return issue === null;
      }),
    );
  cutCircles(parents, file, issues);
  return concepts.map((concept) => {
    const broader = parents.get(concept.id);
    return broader === undefined ? concept : { ...concept, broader: Object.freeze(broader) };
  });
}

/** Why a relation to a parent cannot stand; null where it can. */
function brokenRelation(id: string, parent: string, isKnown: boolean): Omit<Issue, 'file'> | null {
  if (parent === id)
    return {
      code: 'SELF_RELATION',
      message: `${id} is stated to be broader than itself; the relation is left out.`,
    };
  if (isKnown) return null;
  return {
    code: 'UNKNOWN_CONCEPT',
    message: `${id} names the unknown broader concept ${parent}; the relation is left out.`,
  };
}

/** Depth-first in id order with an explicit stack; a relation to a concept still on the stack closes a circle. */
function cutCircles(parents: Map<string, string[]>, file: string, issues: Issue[]): void {
  const open = new Set<string>();
  const done = new Set<string>();
  // Who is below groups only is in no circle: most concepts of a large catalogue.
  const roots: string[] = [];
  for (const [id, above] of parents) if (above.some((parent) => parents.has(parent))) roots.push(id);
  for (const root of roots.sort(compare)) {
    if (done.has(root)) continue;
    const stack: { id: string; next: number }[] = [{ id: root, next: 0 }];
    open.add(root);
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const above = parents.get(top.id) ?? [];
      if (top.next >= above.length) {
        open.delete(top.id);
        done.add(top.id);
        stack.pop();
        continue;
      }
      const parent = above[top.next]!;
      if (open.has(parent)) {
        above.splice(top.next, 1);
        issues.push({
          code: 'BROADER_CYCLE',
          file,
          message: `${parent} is both above and below ${top.id}; the relation ${top.id} → ${parent} is left out.`,
        });
        continue;
      }
      top.next++;
      if (!done.has(parent) && parents.has(parent)) {
        open.add(parent);
        stack.push({ id: parent, next: 0 });
      }
    }
  }
}
