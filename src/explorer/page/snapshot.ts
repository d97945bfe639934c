import { writeSections } from '../../compact/layout.ts';
import { openIndex } from '../../compact/open-index.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { unpackSections } from '../packed-sections.ts';

/** Opens the index that the page carries: packed, deflated, in base64. */
export async function embeddedIndex(): Promise<SkillIndex> {
  const text = document.getElementById('snapshot')?.textContent?.trim() ?? '';
  const stream = new Blob([decoded(text)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return openIndex(writeSections(unpackSections(packed)));
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
