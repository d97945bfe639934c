import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/compact/fold.ts';

describe('fold', () => {
  it.each([
    ['Number  Plate', 'number plate'],
    ['  C++ \t Developer\n', 'c++ developer'],
    ['R&D manager', 'r and d manager'],
    ['Żołnierz', 'zolnierz'],
    ['číšník', 'cisnik'],
    ['öğretmen', 'ogretmen'],
    ['ISPARTALI', 'ispartali'],
    ['İstanbul', 'istanbul'],
    ['ılıca', 'ilica'],
    ['đầu bếp', 'dau bep'],
    ['Smørrebrødsjomfru', 'smorrebrodsjomfru'],
    ['Þjónn, ÆÐI', 'thjonn, aedi'],
    ['Œnologue', 'oenologue'],
    ['Straßenbauer', 'strassenbauer'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['νοσοκόμος', 'νοσοκομος'],
    ['מוֹרֶה', 'מורה'],
    ['مُعَلِّم', 'معلم'],
    ['soft\u00adware\u200d\u200c', 'software'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('drops apostrophes, and an s of possession with them where a word ends', () => {
    for (const mark of ["'", '’', 'ʼ', '‘', '`']) {
      expect(fold(`driver${mark}s mate`)).toBe('driver mate');
      expect(fold(`drivers${mark} mate`)).toBe('drivers mate');
      expect(fold(`O${mark}Sullivan`)).toBe('osullivan');
      expect(fold(`d${mark}sénat`)).toBe('dsenat');
    }
  });

  it('keeps marks that carry meaning, where they compose and where they do not', () => {
    for (const text of ['พยาบาล', 'ไม้', 'शिक्षक', 'ガラス', '한국어']) expect(fold(text)).toBe(text.normalize('NFC'));
  });

  it('reads what it folded as it is, and the same of plain text whatever stands beside it', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abzAZ09 &-+#.,'`/()") });
    fc.assert(
      fc.property(plain, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(`${text} é`)).toBe(fold(`${text} e`));
      }),
    );
  });
});
