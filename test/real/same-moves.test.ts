import { describe } from 'vitest';
import { realData } from '../support/real-data.ts';
import { itShowsTheSameMoves } from '../support/same-moves.ts';

const esco = realData('esco-1.2.0-en');

describe.skipIf(esco === null)('on ESCO 1.2.0, the library, the terminal and both reports', () => {
  itShowsTheSameMoves(esco ?? '', [
    'hairdresser',
    'electrician',
    'data entry clerk',
    'pharmacy technician',
    'nurse responsible for general care',
    'police officer',
    'primary school teacher',
    'welder',
    'shop assistant',
    'astronomer',
  ]);
});
