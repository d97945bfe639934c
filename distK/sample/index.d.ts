/**
 * skillgraph/sample: a small classification as a saved index, embedded, to try every question on: 75 occupations and 603
 * skills in the layout of ESCO, with the ten nearest neighbours of every occupation.
 */
import type { SkillIndex } from '../compact/skill-index.ts';
/**
 * The sample as an index, ready to be asked: `similarOccupations(sample, 'chef')`. Its concepts are ESCO's; what its
 * occupations ask for was written for it, so that nothing found in it is a statement about work. Runs in browsers.
 */
export declare const sample: SkillIndex;
