/** The page's program and style sheet. */
export interface PageAssets {
    readonly script: string;
    readonly style: string;
}
/** @throws SkillGraphError `UNSUPPORTED` where the package has not been built. */
export declare function pageAssets(): PageAssets;
