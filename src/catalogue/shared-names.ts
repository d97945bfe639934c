import type { Issue } from './types.ts';

interface Named {
  readonly id: string;
  readonly label: string;
  readonly code?: string;
}

/**
 * Reports concepts of one kind that a question cannot tell apart by label or by code, letters of either case counting
 * alike: they have to be named by id.
 */
export function reportSharedNames(concepts: readonly Named[], file: string, issues: Issue[]): void {
  report(concepts, ({ label }) => label, { file, what: 'label' }, issues);
  report(concepts, ({ code }) => code ?? '', { file, what: 'code' }, issues);
}

function report(
  concepts: readonly Named[],
  nameOf: (concept: Named) => string,
  { file, what }: { readonly file: string; readonly what: string },
  issues: Issue[],
): void {
  const bearers = new Map<string, Named | Named[]>();
  for (const concept of concepts) {
    const name = nameOf(concept);
    if (name === '') continue;
    const key = name.toLowerCase();
    const known = bearers.get(key);
    if (known === undefined) bearers.set(key, concept);
    else if (Array.isArray(known)) known.push(concept);
    else bearers.set(key, [known, concept]);
  }
  for (const found of bearers.values()) {
    if (!Array.isArray(found)) continue;
    const shown = found.slice(0, SHOWN).map((concept) => `"${nameOf(concept)}" (${concept.id})`);
    const rest = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : '';
    const alike =
      new Set(found.map(nameOf)).size === 1 ? `have one ${what}` : `have a ${what} that differs by case only`;
    issues.push({
      code: 'SHARED_NAME',
      file,
      message: `${found.length} ${file} ${alike}: ${shown.join(', ')}${rest}.`,
    });
  }
}

const SHOWN = 5;
