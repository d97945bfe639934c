/** What a column of attributes holds, so that typed formats can declare it. */
export type ColumnType = 'integer' | 'double' | 'boolean' | 'string' | 'list';

/** One attribute as found on some of the nodes or edges. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

type Attributes = Readonly<Record<string, unknown>>;

/** Edges that say the same often share what they say: so many of them are worked out once. */
const REMEMBERED = 64;

export function remembered<Value>(make: (attributes: Attributes) => Value): (attributes: Attributes) => Value {
  const known = new Map<Attributes, Value>();
  return (attributes) => {
    if (known.has(attributes)) return known.get(attributes)!;
    const value = make(attributes);
    if (known.size < REMEMBERED) known.set(attributes, value);
    return value;
  };
}

/** The attributes that occur, by name, each with the narrowest type that holds all its values. */
export function columnsOf(records: Iterable<Attributes>, except: readonly string[] = []): Column[] {
  const types = new Map<string, ColumnType>();
  const note = remembered((record) => {
    for (const [name, value] of Object.entries(record)) {
      if (except.includes(name) || isMissing(value)) continue;
      const type = typeOf(value);
      const known = types.get(name);
      types.set(name, known === undefined || known === type ? type : wider(known, type));
    }
  });
  for (const record of records) note(record);
  return [...types].map(([name, type]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'number' && Number.isNaN(value));
}

/** Whether a value is a record, or a list that holds some: more than a cell of other formats can say. */
export function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isNested));
}

/** A value as text: lists joined by `|`, records and lists of records as JSON. */
export function textOf(value: unknown): string {
  if (Array.isArray(value) && !isNested(value)) return value.map(textOf).join('|');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function typeOf(value: unknown): ColumnType {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'double';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) && !isNested(value) ? 'list' : 'string';
}

function wider(a: ColumnType, b: ColumnType): ColumnType {
  const numeric = (type: ColumnType) => type === 'integer' || type === 'double';
  return numeric(a) && numeric(b) ? 'double' : 'string';
}
