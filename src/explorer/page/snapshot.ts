import { writeSections } from '../../compact/layout.ts';
import { openIndex } from '../../compact/open-index.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { unpackSections } from '../packed-sections.ts';
import type { Since } from '../view/since.ts';
import { pause } from './pause.ts';

/** What a page carries, each deflated, in base64. */
export interface Embedded {
  readonly snapshot: string;
  /** What changed since an earlier release; empty where the page was made without one. */
  readonly since: string;
}

/** Opens the index that the page carries: packed, deflated, in base64. */
export async function openedIndex(snapshot: string): Promise<SkillIndex> {
  const packed = new Uint8Array(await inflated(snapshot).arrayBuffer());
  await pause();
  const sections = unpackSections(packed);
  await pause();
  const buffer = writeSections(sections);
  await pause();
  return openIndex(buffer);
}

export async function openedSince(since: string): Promise<Since | undefined> {
  return since === '' ? undefined : ((await inflated(since).json()) as Since);
}

/** What a text holds: deflated, in base64; read piece by piece. */
function inflated(text: string): Response {
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
