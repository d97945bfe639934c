/**
 * A figure to so many decimals, on the side of every bar that it is on: what falls short of one never reads as if it reached
 * it, nor what reaches it as if it fell short. A bar is shown with itself for one, and so rounded up.
 */
export function roundedText(value: number, decimals: number, bars: readonly number[] = []): string {
  const scale = 10 ** decimals;
  let steps = Math.round(value * scale);
  for (const bar of bars) {
    // A product of decimals is off by less.
    const least = Math.ceil(bar * scale - 1e-9);
    steps = value < bar ? Math.min(steps, least - 1) : Math.max(steps, least);
  }
  return (steps / scale).toFixed(decimals);
}

/** A likeness as moves show it, on its side of the bar it is held against; a bar itself is shown rounded up. */
export function likenessText(likeness: number, bar: number = likeness): string {
  return roundedText(likeness, 3, [bar]);
}

/**
 * A share of 1 in per cent, without decimals unless it is `small`, never rounded up to 100 %, and on its side of the bars it is
 * held against.
 */
export function percentText(share: number, bars: readonly number[] = [], small = 9.95): string {
  const percent = 100 * share;
  const decimals = (percent > 0 && percent < small) || (percent > 99 && percent < 100) ? 1 : 0;
  const figure = roundedText(
    percent,
    decimals,
    [1, ...bars].map((bar) => 100 * bar),
  );
  return `${figure} %`;
}
