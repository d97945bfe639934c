import type { Issue } from '../../catalogue/types.ts';
import { plural } from './figures.ts';
import { terminalSafe, unstyled } from './safe-text.ts';
import { screenOf } from './screen.ts';
import { wrapped } from './text.ts';

/** Shown of them. */
const SHOWN = 3;

/** Says on stderr what was odd about a table beside the data, which `check` does not list. */
export function tellIssues(issues: readonly Issue[] = []): void {
  if (issues.length === 0) return;
  const { styles, width } = screenOf(process.stderr);
  const lines = issues
    .slice(0, SHOWN)
    .flatMap(({ file, row, message }) =>
      wrapped(`${styles.warn('note:')} ${file}${row === undefined ? '' : `:${row}`} ${unstyled(message)}`, width, '  '),
    );
  const more = issues.length - SHOWN;
  if (more > 0) lines.push(`  and ${plural(more, 'more', 'more')}`);
  process.stderr.write(`${terminalSafe(lines.join('\n'))}\n`);
}
