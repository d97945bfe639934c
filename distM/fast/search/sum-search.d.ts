import type { ScorerPart } from '../../similarity/method.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Ranking } from '../../similarity/top-k.ts';
import type { BestRows } from '../../similarity/top-rows.ts';
/**
 * The best rows under a sum of methods whose last is a product of dense rows, such as skills and groups with factors:
 * the threshold algorithm (Fagin, Lotem & Naor 2003, "Optimal aggregation algorithms for middleware") with one part known
 * for all rows. The rows that are best without the last part say what score is to be beaten; a row's last part is at most
 * its share, then at most what its first places and the lengths of the rest allow (Cauchy–Schwarz); only rows that could
 * still get there are multiplied out. Sums run in the order of the parts, so scores are those of the plain way.
 *
 * @returns null for other sums, long lists, and where fewer rows than wanted score above 0
 */
export declare function bestOfSum(parts: readonly ScorerPart[], subject: Subject, wanted: BestRows): Ranking | null;
