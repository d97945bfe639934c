/** A named line through points, all above 0. */
export interface LogLine {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartOptions {
  readonly title: string;
  readonly subtitle: string;
  /** What the axes count. */
  readonly x: string;
  readonly y: string;
  /** Points that are drawn hollow. */
  readonly hollow?: (line: string, x: number) => boolean;
}

const WIDTH = 760;
const HEIGHT = 480;
const FRAME = { left: 70, right: 190, top: 64, bottom: 52 };
/** Told apart without colour, too: each line has its own dashes. */
const STYLES = [
  ['#0b6e4f', ''],
  ['#1f5fa8', '7 3'],
  ['#a8500f', '2 3'],
  ['#8a2b6d', '8 3 2 3'],
] as const;

/** Lines over two logarithmic axes, as an SVG document that reads on light and dark pages. */
export function logLogChart(lines: readonly LogLine[], { title, subtitle, x, y, hollow }: ChartOptions): string {
  const across = decades(lines.flatMap(({ points }) => points.map(([value]) => value)));
  const upward = decades(lines.flatMap(({ points }) => points.map(([, value]) => value)));
  const right = WIDTH - FRAME.right;
  const bottom = HEIGHT - FRAME.bottom;
  const toX = scale(across, FRAME.left, right);
  const toY = scale(upward, bottom, FRAME.top);
  const grid = [
    ...powers(across).map((value) => {
      const at = toX(value);
      return `<path d="M${at} ${FRAME.top}V${bottom}"/><text x="${at}" y="${bottom + 18}" text-anchor="middle">${label(value)}</text>`;
    }),
    ...powers(upward).map((value) => {
      const at = toY(value);
      return `<path d="M${FRAME.left} ${at}H${right}"/><text x="${FRAME.left - 8}" y="${round(at + 4)}" text-anchor="end">${label(value)}</text>`;
    }),
  ];
  const drawn = lines.map(({ name, points }, i) => {
    const [colour, dashes] = STYLES[i % STYLES.length]!;
    const places = points.map(([px, py]) => [toX(px), toY(py), px] as const);
    const path = places.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px} ${py}`).join('');
    const dots = places.map(
      ([px, py, value]) =>
        `<circle cx="${px}" cy="${py}" r="4" fill="${hollow?.(name, value) ? '#ffffff' : colour}" stroke="${colour}" stroke-width="1.5"/>`,
    );
    const [endX, endY] = places[places.length - 1]!;
    return [
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}/>`,
      ...dots,
      `<text x="${endX + 10}" y="${round(endY + 4)}" fill="${colour}">${escaped(name)}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12">
<title>${escaped(title)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<text x="${FRAME.left}" y="26" font-size="16" font-weight="600" fill="#1a1a1a">${escaped(title)}</text>
<text x="${FRAME.left}" y="46" fill="#555555">${escaped(subtitle)}</text>
<g stroke="#dddddd" fill="#555555">${grid.join('\n').replaceAll('<text ', '<text stroke="none" ')}</g>
<text x="${round((FRAME.left + right) / 2)}" y="${HEIGHT - 12}" text-anchor="middle" fill="#555555">${escaped(x)}</text>
<text transform="translate(18 ${round((FRAME.top + bottom) / 2)}) rotate(-90)" text-anchor="middle" fill="#555555">${escaped(y)}</text>
${drawn.join('\n')}
</svg>
`;
}

type Ends = readonly [lowest: number, highest: number];

/** Exponents of the powers of ten around all values. */
function decades(values: readonly number[]): Ends {
  const lowest = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  return [lowest, Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9))];
}

function powers([lowest, highest]: Ends): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, i) => 10 ** (lowest + i));
}

function scale([lowest, highest]: Ends, from: number, to: number): (value: number) => number {
  return (value) => round(from + ((Math.log10(value) - lowest) / (highest - lowest)) * (to - from));
}

function label(value: number): string {
  return value >= 1 ? value.toLocaleString('en') : String(Number(value.toPrecision(1)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
