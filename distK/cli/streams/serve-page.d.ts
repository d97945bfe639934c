/** A page on loopback. */
export interface ServedPage {
    readonly address: string;
    readonly close: () => void;
}
/** Serves one HTML document at `/`, to this machine only; port 0 takes any free one. */
export declare function servePage(page: string, port: number): Promise<ServedPage>;
