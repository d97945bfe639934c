import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, html, Markup } from '../../../src/explorer/html.ts';

describe('html', () => {
  it('escapes every value, in text and in quoted attributes', () => {
    const evil = `<b>"x" & 'y'</b>`;
    expect(html`<a href="${evil}">${evil}</a>`.toString()).toBe(
      '<a href="&#60;b&#62;&#34;x&#34; &#38; &#39;y&#39;&#60;/b&#62;">&#60;b&#62;&#34;x&#34; &#38; &#39;y&#39;&#60;/b&#62;</a>',
    );
  });

  it('keeps markup, joins lists, and renders nothing for nothing; 0 is something', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}${null}${undefined}${false}${0}`.toString()).toBe('<li>a</li><li>b</li>0');
  });

  it('takes no look-alike for markup', () => {
    const fake = { toString: () => '<b>' } as unknown as string;
    expect(html`${fake}`.toString()).not.toContain('<');
  });

  it('never lets a text open a tag, end an attribute or start an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!#\d+;)/);
      }),
    );
    expect(html`${new Markup('<i>')}`.toString()).toBe('<i>');
  });
});
