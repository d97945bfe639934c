import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Method } from '../../similarity/method.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call } from './call.ts';
import { metricNamed, weightingNamed } from './method-names.ts';

/** The method and weighting that were asked for; empty where none was, so that queries use their own. */
export async function comparisonOf(
  index: SkillIndex,
  call: Call,
): Promise<{ readonly method?: Method; readonly weighting?: Weighting }> {
  const typed = call.text('method') ?? call.text('metric');
  const weighting = call.text('weighting');
  if (call.flag('with-text')) {
    if (typed !== undefined || weighting !== undefined)
      throw new UsageError(
        '--with-text blends texts into the default way of comparing; leave out --method and --weighting.',
      );
    const { textBlend } = await import('../../similarity/text-blend.ts');
    return { method: textBlend() };
  }
  return {
    ...(typed === undefined ? {} : await methodAsked(index, typed)),
    ...(weighting === undefined ? {} : { weighting: weightingNamed(weighting) }),
  };
}

/** Methods that are more than a metric are loaded when one is asked for. */
async function methodAsked(
  index: SkillIndex,
  typed: string,
): Promise<{ readonly method: Method; readonly weighting?: Weighting }> {
  const plain = metricNamed(typed);
  if (plain !== undefined) return { method: plain };
  const { contestantNamed } = await import('./contestants.ts');
  const { method, weighting } = contestantNamed(index, typed);
  return { method, ...(weighting === undefined ? {} : { weighting }) };
}
