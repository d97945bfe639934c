import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/compact/build-index.ts';
import { errorCodes, SkillGraphError } from '../../src/errors.ts';
import { readCsv } from '../../src/files/csv.ts';
import { EscoReader } from '../../src/ingest/esco.ts';
import { OnetReader } from '../../src/ingest/onet.ts';
import { PairsReader } from '../../src/ingest/pairs.ts';
import { TabiyaReader } from '../../src/ingest/tabiya.ts';
import type { TableReader } from '../../src/ingest/table.ts';
import { randomNumbers } from '../../src/similarity/random.ts';

/** Rows: 20,000, or as many as the environment asks for. */
const total = Number(process.env['SKILLGRAPH_FUZZ_ROWS'] ?? 20_000);

/** Every layout: a reader, and its files with their columns. */
const layouts: Readonly<
  Record<string, { readonly reader: () => TableReader; readonly files: Readonly<Record<string, string>> }>
> = {
  esco: {
    reader: () => new EscoReader({ languages: ['en'] }),
    files: {
      'occupations_en.csv':
        'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code',
      'skills_en.csv':
        'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description',
      'skillGroups_en.csv':
        'conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code',
      'ISCOGroups_en.csv': 'conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description',
      'occupationSkillRelations_en.csv': 'occupationUri,relationType,skillType,skillUri',
      'broaderRelationsSkillPillar_en.csv': 'conceptType,conceptUri,broaderType,broaderUri',
      'broaderRelationsOccPillar_en.csv': 'conceptType,conceptUri,broaderType,broaderUri',
      'skillSkillRelations_en.csv': 'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
      'greenSkillsCollection_en.csv':
        'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT',
    },
  },
  onet: {
    reader: () => new OnetReader({}),
    files: {
      'Occupation Data.txt': 'O*NET-SOC Code,Title,Description',
      'Skills.txt':
        'O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value,N,Standard Error,Lower CI Bound,Upper CI Bound,Recommend Suppress,Not Relevant,Date,Domain Source',
      'Knowledge.txt': 'O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value,Recommend Suppress,Not Relevant',
      'Alternate Titles.txt': 'O*NET-SOC Code,Alternate Title,Short Title,Source(s)',
      'Job Zones.txt': 'O*NET-SOC Code,Job Zone,Date,Domain Source',
      'Scales Reference.txt': 'Scale ID,Scale Name,Minimum,Maximum',
      'Technology Skills.txt': 'O*NET-SOC Code,Example,Commodity Code,Commodity Title,Hot Technology',
      'Work Styles.txt': 'O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value',
    },
  },
  tabiya: {
    reader: () => new TabiyaReader({}),
    files: {
      'model_info.csv': 'UUIDHISTORY,NAME,LOCALE,DESCRIPTION,VERSION',
      'occupations.csv':
        'ORIGINURI,ID,UUIDHISTORY,OCCUPATIONGROUPCODE,CODE,PREFERREDLABEL,ALTLABELS,DESCRIPTION,DEFINITION,SCOPENOTE,REGULATEDPROFESSIONNOTE,OCCUPATIONTYPE,ISLOCALIZED',
      'skills.csv':
        'ORIGINURI,ID,UUIDHISTORY,SKILLTYPE,REUSELEVEL,PREFERREDLABEL,ALTLABELS,DESCRIPTION,DEFINITION,SCOPENOTE',
      'occupation_to_skill_relations.csv':
        'OCCUPATIONTYPE,OCCUPATIONID,RELATIONTYPE,SKILLID,SIGNALLINGVALUELABEL,SIGNALLINGVALUE',
      'skill_hierarchy.csv': 'PARENTOBJECTTYPE,PARENTID,CHILDID,CHILDOBJECTTYPE',
      'skill_to_skill_relations.csv': 'REQUIRINGID,RELATIONTYPE,REQUIREDID',
    },
  },
  pairs: {
    reader: () => new PairsReader({}),
    files: {
      'jobs.csv':
        'occupation,skill,weight,kind,occupation label,skill label,group code,layer,description,alt labels,broader skill',
    },
  },
  lists: { reader: () => new PairsReader({ splitSkills: ',' }), files: { 'jobs.csv': 'job,skills,weight' } },
};

/** What cells are made of: what the columns expect, now and then, and what no column does. */
const cells: readonly string[] = [
  ...['a', 'b', 'c', 'http://x/o1', 'http://x/s1', '11-1011.00', '2.A.1', 'IM', 'LV', 'essential', 'optional', 'rated'],
  ...['skill/competence', 'knowledge', 'Occupation', 'SkillGroup', 'KnowledgeSkillCompetence', '1', '3,12', '1,234'],
  ...[
    '0',
    '-5',
    '1e400',
    'NaN',
    'Infinity',
    '0x10',
    'n/a',
    '',
    ' ',
    '\u00a0',
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ud800',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '=1+1',
    '"',
    '""',
    '"a',
    'a"b',
    '\n',
    '\r',
    '\t',
    ';',
    '|',
    'ü',
    '漢',
    '🧑‍🍳',
  ],
  ...['x'.repeat(3000), 'released', 'obsolete', 'Y', 'N', '2512', '211', 'key_1', 'key_2', 'ZA', 'KE-en', 'low', '0.5'],
];

describe('fuzzed tables', () => {
  it(`are read or refused with a code, ${total} rows over every layout`, { timeout: 60_000 + total }, async () => {
    const random = randomNumbers(2026);
    const below = (most: number): number => Math.floor(random() * most);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
    const outcomes: Record<string, number> = {};
    const uncoded: string[] = [];
    let rows = 0;
    const cell = (): string => {
      const text = random() < 0.2 ? pick(cells) + pick(cells) : pick(cells);
      const how = random();
      // A stray quotation mark spoils a file: few may have one, or nothing would be read.
      return how < (/["\n\r]/.test(text) ? 0.999 : 0.4)
        ? `"${text.replaceAll('"', '""')}"`
        : how > 0.9999
          ? `"${text}`
          : text;
    };
    const tableOf = (header: string): Buffer => {
      const by = random() < 0.7 ? ',' : pick([';', '\t', '|', '~']);
      const columns = header.split(',').filter(() => random() < 0.995);
      const count = below(40);
      rows += count;
      const lines = Array.from({ length: count }, () =>
        columns
          .slice(0, random() < 0.1 ? below(columns.length + 1) : columns.length)
          .map(cell)
          .join(by),
      );
      const text = [columns.join(by), ...lines].join(pick(['\n', '\n', '\r\n', '\r', '\n\n']));
      const bytes = Buffer.from(text, pick(['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const));
      if (random() < 0.1 && bytes.length > 0) bytes[below(bytes.length)] = below(256);
      return bytes;
    };
    async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
      for (let at = 0; at < bytes.length; ) {
        const end = Math.min(bytes.length, at + 1 + below(5000));
        yield bytes.subarray(at, end);
        at = end;
      }
    }
    while (rows < total) {
      const [name, { reader: make, files }] = pick(Object.entries(layouts));
      const reader = make();
      const given = Object.entries(files).filter(() => random() < 0.99);
      try {
        reader.select(given.map(([file]) => file));
        for (const [file, header] of given)
          await readCsv(pieces(tableOf(header)), file, reader, { quoted: random() < 0.95 });
        buildIndex(reader.finish());
        outcomes['read'] = (outcomes['read'] ?? 0) + 1;
      } catch (error) {
        const code = error instanceof SkillGraphError ? error.code : `${name}: ${(error as Error).stack}`;
        if (!(code in errorCodes)) uncoded.push(code);
        outcomes[code] = (outcomes[code] ?? 0) + 1;
      }
    }
    expect(uncoded.slice(0, 3)).toEqual([]);
    expect(outcomes['read']).toBeGreaterThan(0);
    if (process.env['SKILLGRAPH_FUZZ_ROWS'] !== undefined) console.info(rows, outcomes);
  });
});
