import { writeSections } from '../../compact/layout.ts';
import { openIndex } from '../../compact/open-index.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { unpackSections } from '../packed-sections.ts';
import type { Since } from '../view/since.ts';

/** Opens the index that the page carries: packed, deflated, in base64. */
export async function embeddedIndex(): Promise<SkillIndex> {
  const packed = new Uint8Array(await embedded('snapshot').arrayBuffer());
  return openIndex(writeSections(unpackSections(packed)));
}

/** What changed since an earlier release, where the page carries it. */
export async function embeddedSince(): Promise<Since | undefined> {
  return document.getElementById('since') === null ? undefined : ((await embedded('since').json()) as Since);
}

/** What an element of the page holds: deflated, in base64. */
function embedded(id: string): Response {
  const text = document.getElementById(id)?.textContent?.trim() ?? '';
  return new Response(new Blob([decoded(text)]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
