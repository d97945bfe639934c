import { SkillGraphError, shown } from '../errors.ts';

/** Attributes of a node, an edge or a graph, as anyone may have written them. */
export type Attributes = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is not blank, or a number as text. */
export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A list of texts, or a text of several with `|` between. */
export function textsOf(attributes: Attributes, name: string): readonly string[] {
  const value = attributes[name];
  if (Array.isArray(value)) return value.filter((text) => typeof text === 'string');
  return typeof value === 'string' && value !== '' ? value.split('|') : [];
}

/** A finite number; NaN where none is stated. @throws SkillGraphError `BAD_INPUT`. */
export function numberOf(attributes: Attributes, name: string, edge: string): number {
  const value = attributes[name];
  if (value === undefined || value === null) return Number.NaN;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw bad(
    `The attribute "${name}" of edge "${edge}" is ${shownValue(value)}; give a finite number, or leave it out.`,
  );
}

/** A value as JSON, as graphs are written; what JSON does not have, in words. */
export function shownValue(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? (value === undefined ? 'missing' : shown(value))).slice(0, 120);
  } catch {
    return shown(value);
  }
}

/** What is refused with: the graph is not of the form it should be. */
export function bad(message: string): SkillGraphError {
  return new SkillGraphError('BAD_INPUT', message);
}
