import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { createSearch, understand } from '../../../src/search/index.ts';

const occupation = (id: string, groupCode: string, altLabels: readonly string[] = []) => ({
  id,
  label: id,
  groupCode,
  altLabels: [...altLabels],
});
const index = buildIndex(
  createCatalogue({
    language: 'en',
    occupations: [
      occupation('fire commissioner', '1349', ['area manager']),
      occupation('sales manager', '1221', ['sales area manager']),
      occupation('farm supervisor', '6110', ['farm area manager']),
      occupation('heavy goods driver', '8332', ['lorry driver']),
      occupation('removals driver', '8332', ['removals lorry driver']),
      occupation('animal lorry attendant', '8332', ['animal lorry driver']),
      occupation('incinerator operator', '3132', ['refuse worker']),
      occupation('refuse collector', '9611', ['refuse collection worker']),
      occupation('receptionist', '4226', ['company secretary']),
      occupation('secretary', '4120'),
      occupation('programmer', '2512', ['software engineer']),
      occupation('quality engineer', '2141', ['software quality engineer']),
      occupation('satellite engineer', '2152', ['satellite software engineer']),
      occupation('shop keeper', '5221'),
      occupation('keeper', '5221', ['keeper of keys']),
      occupation('companion', '5162', ["lady's companion", 'call girl']),
      occupation('decorative painter', '7316'),
      occupation('house painter', '7131', ['painter of houses']),
      occupation('miller', '8160'),
      occupation('milk taster', '7515'),
      occupation('courier', '9331', ['van driver']),
      occupation('stage hand', '8189', ['van']),
      occupation('software developer', '2519', ['software maker']),
      occupation('wedding planner', '3332', ['events planner']),
      occupation('event manager', '3332'),
      occupation('furniture planner', '3332', ['kitchen planner']),
      occupation('junior lecturer', '2310', ['assistant tutor']),
      occupation('tax counsel', '2611', ['tax director']),
      occupation('barrel maker', '7522', ['cooper']),
      occupation('metal beater', '7213', ['copper']),
    ],
    groups: [{ id: 'g3332', code: '3332', label: 'Conference and event planners', pillar: 'occupation' as const }],
    skills: [{ id: 's', label: 'care' }],
    requirements: [{ occupation: 'secretary', skill: 's', kind: 'essential' as const }],
  }),
);
const search = createSearch(index, {
  aliases: [
    { name: 'van driver', id: 'removals driver' },
    { name: 'painter and decorator', id: 'house painter' },
  ],
});
const read = (typed: string) => {
  const understood = understand(search, typed);
  return understood.status === 'choice'
    ? understood.family.map(({ id }) => id)
    : understood.status === 'certain'
      ? understood.id
      : understood.near.map(({ id }) => id);
};

describe('a further name of a special occupation', () => {
  it('is a choice where more of the others are called so with a word more', () => {
    expect(read('area manager')).toEqual(
      expect.arrayContaining(['fire commissioner', 'sales manager', 'farm supervisor']),
    );
    expect((read('area manager') as string[])[0]).toBe('sales manager');
  });

  it('stands for its owner where the others are of its own group, which are kinds of it', () => {
    expect(read('lorry driver')).toBe('heavy goods driver');
  });

  it('is a choice where the label of another says more of it', () => {
    expect((read('refuse worker') as string[]).slice(0, 2)).toEqual(['refuse collector', 'incinerator operator']);
  });

  it("is a choice where its last word is another's whole label", () => {
    expect((read('company secretary') as string[]).slice(0, 2)).toEqual(['secretary', 'receptionist']);
  });

  it('is a choice where it is the title of its group and the label of another of it says more of it', () => {
    expect(read('event planner')).toEqual(['event manager', 'wedding planner']);
    expect(read('kitchen planner')).toBe('furniture planner');
  });

  it('is a choice where an alias says otherwise, the alias first', () => {
    expect((read('van driver') as string[]).slice(0, 2)).toEqual(['removals driver', 'courier']);
  });
});

describe('a further name in another order', () => {
  it('is certain only where who was typed is who it names', () => {
    expect(read('assistant tutor')).toBe('junior lecturer');
    expect(read("tutor's assistant")).toEqual(['junior lecturer']);
    expect(read('director of tax')).toBe('tax counsel');
  });
});

describe('words that tell no trade', () => {
  it('fetch nobody where another word of the title is there', () => {
    expect((read('shop girl') as string[])[0]).toBe('shop keeper');
    expect(read('shop girl')).not.toContain('companion');
  });
});

describe('words that look like others', () => {
  it('are as near as each other where both sound like what was typed', () => {
    expect(read('coper')).toEqual(['barrel maker', 'metal beater']);
  });

  it('are no other form of a label in another order', () => {
    expect(read('painter and decorator')).toBe('house painter');
  });

  it('are no misspelling where somebody does what the data know', () => {
    expect(read('milker')).not.toBe('miller');
    expect(read('miler')).toBe('miller');
  });
});
