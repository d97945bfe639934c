import { writeSections } from '../../compact/layout.ts';
import { openIndex } from '../../compact/open-index.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { unpackSections } from '../packed-sections.ts';
import type { Since } from '../view/since.ts';
import { pause } from './pause.ts';

/** Opens the index that the page carries: packed, deflated, in base64. */
export async function embeddedIndex(): Promise<SkillIndex> {
  const packed = new Uint8Array(await embedded('snapshot').arrayBuffer());
  await pause();
  const sections = unpackSections(packed);
  await pause();
  const buffer = writeSections(sections);
  await pause();
  return openIndex(buffer);
}

/** What changed since an earlier release, where the page carries it. */
export async function embeddedSince(): Promise<Since | undefined> {
  return document.getElementById('since') === null ? undefined : ((await embedded('since').json()) as Since);
}

/** What an element of the page holds: deflated, in base64; read piece by piece. */
function embedded(id: string): Response {
  const text = document.getElementById(id)?.textContent?.trim() ?? '';
  let at = 0;
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (stream) => {
      if (at >= text.length) return stream.close();
      await pause();
      stream.enqueue(decoded(text.slice(at, at + PIECE)));
      at += PIECE;
    },
  });
  return new Response(bytes.pipeThrough(new DecompressionStream('deflate-raw')));
}

/** Characters that are decoded at once: four stand for three bytes. */
const PIECE = 1 << 18;

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
