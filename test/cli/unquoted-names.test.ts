import { describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';

const one = ['ICT', 'operations', 'manager'];
const two = ['ICT', 'project', 'manager'];

describe('names without quotation marks', () => {
  it.each([
    'similar',
    'competences',
    'transitions',
    'growth',
    'feeders',
    'outlook',
    'traits',
    'questions',
    'compose',
    'crosswalk',
    'adjacent',
    'plan',
    'unlock',
  ])('one occupation, as with them: %s', async (command) => {
    const [bare, quoted] = await Promise.all([skillgraph([command, ...one]), skillgraph([command, one.join(' ')])]);
    expect(bare).toEqual(quoted);
    expect(bare.stderr).not.toMatch(/too many|can mean|No occupation/);
  });

  it.each(['explain', 'gap', 'path', 'compose'])('two occupations, as with them: %s', async (command) => {
    const [bare, said, quoted] = await Promise.all([
      skillgraph([command, ...one, ...two]),
      skillgraph([command, ...one, 'to', ...two]),
      skillgraph([command, one.join(' '), two.join(' ')]),
    ]);
    expect(quoted.code).toBe(0);
    expect(bare).toEqual(quoted);
    expect(said).toEqual(quoted);
  });

  it.each(['explain', 'gap'])('one name where two are needed is no answer: %s', async (command) => {
    const { code, stderr } = await skillgraph([command, 'chef']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Give two occupations.*1 given/);
  });
});
