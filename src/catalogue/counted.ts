/** 3,039. */
export function countText(count: number): string {
  // Not toLocaleString: loading the locale data costs more than most answers.
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count with its noun, and with its verb where one goes with it: `1 skill`, `3,039 skills`, `1 skill is`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}
