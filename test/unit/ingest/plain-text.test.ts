import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/ingest/plain-text.ts';

describe('plainText', () => {
  it('drops tags and keeps what they enclose', () => {
    expect(plainText('Excludes <a resource="x" href="y"><span xml:lang="en">chef</span></a>.')).toBe('Excludes chef.');
    expect(plainText('one<br/>two')).toBe('one\ntwo');
  });

  it('decodes entities once', () => {
    expect(plainText('a &amp; b &lt;c&gt; &quot;d&quot; &#233; &amp;lt;')).toBe('a & b <c> "d" é &lt;');
  });

  it('leaves signs that are no markup alone', () => {
    expect(plainText(' 3 < 4 and 5 > 4 & so on ')).toBe('3 < 4 and 5 > 4 & so on');
    expect(plainText('&unknown; &#99999999;')).toBe('&unknown; &#99999999;');
  });
});
