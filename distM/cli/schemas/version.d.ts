/** In every object that `--json` prints: rises when a field is renamed, removed, or means something else. */
export declare const SCHEMA_VERSION = 2;
