/**
 * skillgraph/sample: a small classification as a saved index, embedded, to try every question on: 75 occupations and 603
 * skills in the layout of ESCO, with the ten nearest neighbours of every occupation.
 */

import { openIndex } from '../compact/open-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { sampleBytes } from './bytes.js';

/**
 * The sample as an index, ready to be asked: `similarOccupations(sample, 'chef')`. Its concepts are ESCO's; what its
 * occupations ask for was written for it, so that nothing found in it is a statement about work. Runs in browsers.
 */
export const sample: SkillIndex = /* @__PURE__ */ openIndex(/* @__PURE__ */ fromBase64(sampleBytes));

function fromBase64(text: string): ArrayBuffer {
  const decoded = atob(text);
  const bytes = new Uint8Array(decoded.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = decoded.charCodeAt(i);
  return bytes.buffer;
}
