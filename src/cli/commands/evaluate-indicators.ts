import type { SkillIndex } from '../../compact/skill-index.ts';
import { withAskedIndicators } from '../ask/asked-indicators.ts';
import type { Answer, Call } from '../command.ts';
import { indicatorsLines, indicatorsTable } from '../tell/indicator-evaluation-lines.ts';
import { working } from '../tell/progress.ts';

/** `evaluate --question indicators`: how well skills tell figures that are hidden. */
export async function evaluatedIndicators(index: SkillIndex, call: Call): Promise<Answer> {
  const { indicatorEvaluation } = await import('../../evaluate/indicator-evaluation.ts');
  working('hiding figures and estimating them');
  const result = indicatorEvaluation(await withAskedIndicators(index, call), { seed: call.number('seed') });
  return {
    json: result,
    csv: () => indicatorsTable(result),
    text: (screen) => indicatorsLines(screen, result),
  };
}
