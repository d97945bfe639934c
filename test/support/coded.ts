import { SkillGraphError } from '../../src/index.ts';

/** The code a call throws; `none` where it does not, the error itself as text where it is not a coded one. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof SkillGraphError ? error.code : String(error);
  }
  return 'none';
}
