import type { Vintage } from '../catalogue/lens.ts';
/** O*NET's edition of each edition of SOC. */
export declare const detailedEdition: Readonly<Partial<Record<Vintage, Vintage>>>;
/** Codes as people have them, as their taxonomy writes them. */
export interface TidyCodes {
    /** The taxonomy as stated, or O*NET's edition of it where codes are that detailed; undefined where none was stated. */
    readonly vintage: Vintage | undefined;
    /** null for what stands for no occupation: a total, a major group, another form. */
    readonly tidy: (code: string) => string | null;
}
/**
 * How to read the codes of a column: `113021`, `11–3021` and `11-3021.0` are SOC codes, with O*NET's two digits where the
 * taxonomy has them; `C1330`, `ISCO-08 1330`, `1330.0` are ISCO's. Spreadsheets make 110 of 0110. Codes of no stated
 * taxonomy are of one only if nearly all have its form.
 */
export declare function tidyCodes(codes: readonly string[], stated: Vintage | undefined): TidyCodes;
