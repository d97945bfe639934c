import { heldBars, likenessBars } from '../../query/move/move-view.ts';
import { directionWords, standingWords } from '../../query/move/move-words.ts';
import type { Pathways } from '../../query/pathways.ts';
import type { DirectWay, Hop, Pathway, RouteSkill } from '../../query/routes/route-view.ts';
import type { Towards } from '../../query/routes/towards.ts';
import { bar, percentText, plural, scoreText } from './figures.ts';
import { sectionLine } from './heading.ts';
import { moveColumns } from './moves.ts';
import type { Screen } from './screen.ts';
import { firstOf, labelLines } from './skill-list.ts';
import { tableLines } from './table.ts';
import { padded, wrapped } from './text.ts';

/** Skills named per hop; the rest is counted. */
const NAMED = 6;

/** A route, and what it is told beside. */
interface RouteTold {
  readonly route: Pathway;
  readonly answer: Pick<Pathways, 'direct' | 'asked'>;
  readonly from: string;
  readonly title: string;
}

/** The way without a stop: always told, with why it is no move where it is none. */
export function directLines(screen: Screen, direct: DirectWay, from: string): string[] {
  const { styles, width } = screen;
  const { move, blockedBy, learnt } = direct;
  const figures = `${plural(learnt.length, 'skill')} to learn`;
  const why = blockedBy.map(({ message }) => message).join(' ');
  return [
    `${styles.bold('Straight there')}  ${styles.dim(`${move ? 'a move' : 'no move'} · ${figures}`)}`,
    ...(why === '' ? [] : wrapped(why, width).map(styles.warn)),
    '',
    `  ${styles.accent('●')} ${styles.bold(from)}`,
    ...hopLines(screen, direct, learnt, ''),
  ];
}

/**
 * A route drawn from top to bottom: every stop, and between them what is held and what must be learnt. What there is to
 * learn is told beside the direct way, since the weight of skills means nothing by itself.
 */
export function routeLines(screen: Screen, { route, answer, from, title }: RouteTold): string[] {
  const { styles } = screen;
  const { direct, asked } = answer;
  const { cost, detour, steps, weakestHop, hops } = route;
  const aside = detour > 0 && cost > 0 ? `; ${percentText(detour / cost)} of it is for the way only` : '';
  const effort = direct.cost > 0 ? `${(cost / direct.cost).toFixed(2)} × the effort of going straight${aside}` : '';
  const figures = [
    plural(steps, 'step'),
    `${plural(
      hops.reduce((sum, { learnt }) => sum + learnt.length, 0),
      'skill',
    )} to learn`,
    `weakest hop: likeness ${scoreText(weakestHop, likenessBars(asked))}`,
  ];
  return [
    `${styles.bold(title)}  ${styles.dim(figures.join(' · '))}`,
    ...(effort === '' ? [] : [styles.dim(effort)]),
    '',
    `  ${styles.accent('●')} ${styles.bold(from)}`,
    ...hops.flatMap((hop, i) =>
      hopLines(
        screen,
        hop,
        hop.learnt,
        i === hops.length - 1 ? '' : `target then ${percentText(hop.targetHeld, heldBars)} held`,
      ),
    ),
  ];
}

/** Moves open now that lead towards a target, where no route leads there. */
export function towardsLines(screen: Screen, { towards = [], target, asked }: Pathways): string[] {
  const nearer = towards.some((step) => step.nearer);
  return [
    sectionLine(
      screen,
      nearer ? `Open now, and nearer to ${target.label}` : `Open now, and nearest to ${target.label}`,
      nearer ? 'nearest first' : 'though none brings you nearer',
    ),
    ...tableLines<Towards>(
      screen,
      [
        { title: 'to target', cell: ({ towards: near }) => scoreText(near, likenessBars(asked)), align: 'right' },
        { title: 'target held then', cell: ({ heldThen }) => percentText(heldThen, heldBars), align: 'right' },
        ...moveColumns<Towards>(screen, asked),
      ],
      towards,
    ),
  ];
}

function hopLines(screen: Screen, hop: Hop | DirectWay, learnt: readonly RouteSkill[], reach: string): string[] {
  const { styles, width } = screen;
  const last = reach === '';
  const rail = `  ${styles.accent('│')}   `;
  const names = learnt.map(({ label }) => label);
  const learn =
    learnt.length === 0
      ? [styles.dim('nothing to learn')]
      : labelLines(firstOf(names, NAMED), width - 6, { lead: 'learn ', indent: '      ' });
  const code = hop.code === undefined ? '' : `  ${hop.code}`;
  return [
    `${rail}${styles.dim(`${padded(standingWords(hop), 52)} ${bar(hop.held, 10)}`)}`,
    ...learn.map((line) => rail + line),
    `  ${styles.accent(last ? '◎' : '○')} ${styles.bold(hop.label)}${styles.dim(`${code}  ${directionWords(hop.direction)}`)}${reach === '' ? '' : `  ${styles.dim(reach)}`}`,
  ];
}
