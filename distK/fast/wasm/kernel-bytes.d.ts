/** The compiled kernel, base64. */
export declare const kernelBytes: string;
