import type { TableOptions } from '../../files/read-records.ts';
import type { Table } from '../../ingest/table.ts';
/** A table beside the data; what was odd about its file is told. */
export declare function askedTable(path: string, options?: TableOptions): Promise<Table>;
