import type { Hop, Pathway } from '../../query/routes/route-view.ts';
import { bar, percentText, plural } from './figures.ts';
import type { Screen } from './screen.ts';
import { padded, wrapped } from './text.ts';

/** Skills named per hop; the rest is counted. */
const NAMED = 6;

/** A route drawn from top to bottom: every stop, and between them what is held and what must be learnt. */
export function routeLines(screen: Screen, route: Pathway, from: string, title: string): string[] {
  const { styles } = screen;
  const { cost, detour, steps, hardestHop, hops } = route;
  const figures = [
    plural(steps, 'step'),
    `${plural(
      hops.reduce((sum, { learnt }) => sum + learnt.length, 0),
      'skill',
    )} to learn, weight ${cost.toFixed(1)}${detour > 0 ? ` (${detour.toFixed(1)} of it on the side)` : ''}`,
    `hardest hop entered with ${percentText(hardestHop)}`,
  ];
  return [
    `${styles.bold(title)}  ${styles.dim(figures.join(' · '))}`,
    '',
    `  ${styles.accent('●')} ${styles.bold(from)}`,
    ...hops.flatMap((hop, i) => hopLines(screen, hop, i === hops.length - 1)),
  ];
}

function hopLines(screen: Screen, hop: Hop, last: boolean): string[] {
  const { styles, width } = screen;
  const rail = `  ${styles.accent('│')}   `;
  const names = hop.learnt.slice(0, NAMED).map(({ label }) => label.replaceAll(' ', '\u00a0'));
  if (hop.learnt.length > NAMED) names.push(`…\u00a0${hop.learnt.length - NAMED}\u00a0more`);
  const learn =
    hop.learnt.length === 0
      ? [styles.dim('nothing to learn')]
      : wrapped(`learn ${names.join(' · ')}`, width - 6, '      ').map((line) => line.replaceAll('\u00a0', ' '));
  const share = `holds ${percentText(hop.coverage)} of what is needed`;
  const level = hop.level === undefined ? '' : `  level ${hop.level}`;
  const code = hop.code === undefined ? '' : `  ${hop.code}`;
  const reach = last ? '' : `  ${styles.dim(`target then ${percentText(hop.targetCoverage)} covered`)}`;
  return [
    `${rail}${styles.dim(`${padded(share, 34)} ${bar(hop.coverage, 10)}`)}`,
    ...learn.map((line) => rail + line),
    `  ${styles.accent(last ? '◎' : '○')} ${styles.bold(hop.label)}${styles.dim(code + level)}${reach}`,
  ];
}
