import type { Vintage } from '../catalogue/lens.ts';

/** O*NET's edition of each edition of SOC. */
export const detailedEdition: Readonly<Partial<Record<Vintage, Vintage>>> = {
  'soc-2010': 'onet-soc-2010',
  'soc-2018': 'onet-soc-2019',
};

const soc = /^(\d\d)[-\u2010-\u2015\u2212]?(\d{4})(?:\.(\d{1,2}))?$/;
const isco = /^(?:isco(?:-?08)?[\s:-]*|.*\/isco\/)?c?(\d{1,4})(?:\.0+)?$/i;

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
export function tidyCodes(codes: readonly string[], stated: Vintage | undefined): TidyCodes {
  const all = (form: RegExp): boolean => {
    const having = codes.filter((code) => form.test(code)).length;
    return having > 0 && having >= 0.9 * codes.length;
  };
  const isSoc = stated === undefined ? all(soc) : stated.includes('soc');
  if (isSoc) {
    const endings = codes.map((code) => soc.exec(code)?.[3]);
    const detailed = stated?.startsWith('onet') ?? endings.some((ending) => ending !== undefined);
    const finer = stated !== undefined && endings.some((ending) => Number(ending) > 0);
    return {
      vintage: finer ? (detailedEdition[stated] ?? stated) : stated,
      tidy: (code) => socCode(code, detailed || finer),
    };
  }
  if (stated === 'isco-08' || (stated === undefined && all(isco))) return { vintage: stated, tidy: iscoCode };
  return { vintage: stated, tidy: (code) => code };
}

/** Totals and major groups (`00-0000`, `11-0000`) hold what occupations of their own say already. */
function socCode(code: string, detailed: boolean): string | null {
  const [, major, minor, ending = '0'] = soc.exec(code) ?? [];
  if (major === undefined || minor === '0000') return null;
  return detailed ? `${major}-${minor}.${ending.padEnd(2, '0')}` : `${major}-${minor}`;
}

function iscoCode(code: string): string | null {
  const digits = isco.exec(code)?.[1];
  if (digits === undefined) return null;
  // No minor group ends in 0: these are the unit groups of armed forces, whose first 0 a spreadsheet took for nothing.
  return /^[1-3]10$/.test(digits) ? `0${digits}` : digits;
}
