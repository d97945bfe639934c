import { type Metric } from './metric.ts';
/** Every metric that needs no parameter, and what it asks, in words: what the terminal offers and the tests go through. */
export declare const metricWords: readonly (readonly [Metric, string])[];
