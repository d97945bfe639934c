/** The saved index in base64; `build.mjs` makes the module of `fixtures/sample`. */
export declare const sampleBytes: string;
