export { counted as plural, countText } from '../../catalogue/counted.ts';
/** A score with three decimals; more where it would be shown as 0, whole numbers as they are. */
export declare function scoreText(score: number): string;
/** A share of 1 in per cent, without decimals unless it is small, and never rounded up to 100 %. */
export declare function percentText(share: number): string;
/** 2.4 MB. */
export declare function bytesText(bytes: number): string;
/** A bar of up to `width` columns for a value of 0–1, in eighths of a column; never empty above 0. */
export declare function bar(value: number, width: number): string;
