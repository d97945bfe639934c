/**
 * Every way a caller can be wrong, by code. Codes are stable: programs may branch on them; messages are for people.
 *
 * @example
 * try { similarOccupations(index, 'cok') } catch (error) {
 *   if (error instanceof SkillGraphError && error.code === 'UNKNOWN_OCCUPATION') console.log(error.candidates);
 * }
 */
export const errorCodes = {
  UNKNOWN_OCCUPATION: 'no occupation has this id, code or label',
  UNKNOWN_SKILL: 'no skill has this id, code or label',
  UNKNOWN_GROUP: 'no group has this id or code',
  AMBIGUOUS: 'several concepts of the same tier have this name',
  BAD_OPTION: 'an option has a value outside its range',
  BAD_WEIGHT: 'a weight is not finite, or negative where only centred ratings may be',
  BAD_INPUT: 'a value given to a function is not of the expected form',
  MISSING_FILE: 'a data set lacks a file it needs',
  MISSING_COLUMN: 'a file lacks a column it needs',
  MALFORMED_CSV: 'a file is not well-formed CSV',
  MALFORMED_ZIP: 'a zip archive cannot be read',
  UNREADABLE: 'a path cannot be read or written',
  UNKNOWN_FORMAT: 'a path holds none of the layouts the readers know',
  EMPTY_CATALOGUE: 'a data set has no occupation or no skill',
  NOT_AN_INDEX: 'a buffer is not a saved index',
  INDEX_VERSION: 'a saved index has a format version this release does not read',
  INDEX_DAMAGED: 'a saved index is truncated or its checksum does not match',
  NEEDS_FUNCTION: 'an index was built with a custom function, which must be passed again',
  NEEDS_SECTION: 'an index lacks an optional section that the question needs',
  TOO_LARGE: 'a data set exceeds what one index can hold, or a file, a name or a text exceeds a limit',
  UNSUPPORTED: 'the operation does not apply to this index or platform',
  ABORTED: 'the caller cancelled the operation',
} as const;

/** One of the codes of {@link errorCodes}. */
export type ErrorCode = keyof typeof errorCodes;

/** A concept a caller may have meant: shown with `AMBIGUOUS` and `UNKNOWN_*` errors. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly code?: string;
}

/**
 * The only error this package throws for a caller's mistake. The message says what was wrong, shows the value, and
 * says what to do; `code` is for programs; `candidates` lists near or equal names where there are any.
 */
export class SkillGraphError extends Error {
  override readonly name = 'SkillGraphError';
  readonly code: ErrorCode;
  readonly candidates: readonly Candidate[];

  constructor(code: ErrorCode, message: string, options?: { candidates?: readonly Candidate[]; cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.candidates = options?.candidates ?? [];
  }
}

/** A value as a message shows it: whatever it is, in a few characters. A revoked proxy cannot even be asked whether it is a list. */
export function shown(value: unknown): string {
  try {
    if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
    if (typeof value === 'function') return 'a function';
    if (Array.isArray(value)) return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
  } catch {
    return 'not to be looked at';
  }
}

/** What a thing that exceeds a limit is refused with: the option that raises it is named. */
export function beyond(limit: string, what: string, allowed: number): SkillGraphError {
  return new SkillGraphError(
    'TOO_LARGE',
    `${what}, more than the limit of ${allowed}. If that is meant, raise it with limits: { ${limit}: … } (--limits ${limit}=…).`,
  );
}

/**
 * What is read of a value that a caller hands over. What throws while it is looked at (a getter, a revoked proxy) is a mistake
 * like any other; what the caller's own functions throw is theirs, and never read in here.
 *
 * @throws SkillGraphError `BAD_INPUT` (or the code given) that says what it threw.
 */
export function readable<T>(what: string, read: () => T, code: ErrorCode = 'BAD_INPUT'): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SkillGraphError) throw error;
    const said = error instanceof Error ? error.message : 'it throws';
    throw new SkillGraphError(code, `${what} cannot be read (${said}).`, { cause: error });
  }
}
