import { describe } from 'vitest';
import { itShowsTheSameMoves } from '../support/same-moves.ts';
import { sampleFolder } from '../support/sample.ts';

describe('on the sample, the library, the terminal and both reports', () => {
  itShowsTheSameMoves(sampleFolder, [
    'cook',
    'chef',
    'bartender',
    'restaurant manager',
    'ICT operations manager',
    'data scientist',
    'software developer',
    'kitchen assistant',
    'head chef',
    'waiter/waitress',
  ]);
});
