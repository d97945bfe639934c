import type { Alike } from '../../query/answer/diverse.ts';
import type { Screen } from './screen.ts';
import type { Column } from './table.ts';
/** What an entry of a varied list stands for; blank in any other. */
export declare function alikeColumns<Row extends Alike>({ styles }: Screen): Column<Row>[];
