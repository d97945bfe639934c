import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { toJson } from '../../../src/export/to-json.ts';
import { type ReadCatalogueOptions, readCatalogue } from '../../../src/files/index.ts';
import { toGraph } from '../../../src/graph/to-graph.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';
import { sheetsOf, workbookOf } from '../../support/workbook.ts';
import { zipOf } from '../../support/zip.ts';

const read = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ReadCatalogueOptions = {},
  paths: readonly string[] = Object.keys(files),
): Promise<Catalogue> =>
  inTemporaryFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return readCatalogue(
      paths.map((path) => join(folder, path)),
      { ...options, ...(options.labels === undefined ? {} : { labels: join(folder, options.labels as string) }) },
    );
  });

const pairsOf = ({ occupations, skills, requirements }: Catalogue): string[] =>
  Array.from(
    requirements.occupation,
    (row, i) => `${occupations[row]!.label}: ${skills[requirements.skill[i]!]!.label}`,
  );
const kinds = ({ issues }: Catalogue): string[] => [...new Set(issues.map(({ code }) => code))];
const usual = ['chef: menus', 'chef: soups', 'cook: soups'];
const rows = 'cook,soups\nchef,soups\nchef,menus\n';
const separated = (by: string): string => `occupation,skill\n${rows}`.replaceAll(',', by);

describe('an edge list as people keep it', () => {
  it.each([
    ['commas', separated(',')],
    ['semicolons', separated(';')],
    ['tabs', separated('\t')],
    ['bars', separated('|')],
    ['tildes', separated('~')],
    ['circumflexes', separated('^')],
    ['blank rows within', `occupation,skill\ncook,soups\n,\n\nchef,soups\n , \nchef,menus\n`],
    ['Windows line ends', separated(',').replaceAll('\n', '\r\n')],
    ['line ends of old Macs', separated(',').replaceAll('\n', '\r')],
    ['blank lines above the header', `\n\n${separated(',')}`],
    ['the separator stated', `sep=;\n${separated(';')}`],
    ['a title above the header', `Our jobs\n${separated(',')}`],
    ['a title with commas, and a comment', `Jobs, as of May, all\n# exported, by hand\n${separated(';')}`],
    ['separators in quoted headers', `occupation;skill;"source (a, b, c)"\ncook;soups;x\nchef;soups;x\nchef;menus;x\n`],
    [
      'a line under the header, as plain text draws tables',
      `| occupation | skill |\n|---|:--:|\n${rows.replace(/^(.*),(.*)$/gm, '| $1 | $2 |')}`,
    ],
    ['job and skill_name', `job,skill_name\n${rows}`],
    ['job_title and skills', `job_title,skills\n${rows}`],
    ['Role and Competence', `Role,Competence\n${rows}`],
  ])('is read with %s', async (_, text) => {
    expect(pairsOf(await read({ 'jobs.csv': text }))).toEqual(usual);
  });

  it.each([
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${separated(',')}`, 'utf16le')],
    ['UTF-16 LE without', Buffer.from(separated(','), 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${separated(',')}`, 'utf16le').swap16()],
    ['UTF-16 BE without', Buffer.from(separated(','), 'utf16le').swap16()],
    ['UTF-32 LE', Buffer.from([...separated(',')].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]))],
    [
      'UTF-32 BE with a mark',
      Buffer.from([...`\ufeff${separated(',')}`].flatMap((c) => [0, 0, c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])),
    ],
    ['gzip', gzipSync(separated(','))],
  ])('is read as %s', async (_, bytes) => {
    expect(pairsOf(await read({ 'jobs.csv': bytes }))).toEqual(usual);
  });

  it.each([
    ['every field', `'occupation','skill'\n'cook','soups'\n'chef','soups'\n'chef','menus'\n`],
    [
      'every field but the names of columns',
      `occupation;skill\r\n'cook';'soups'\r\n'chef';'soups'\r\n'chef';'menus'\r\n`,
    ],
  ])('is read without the single quotation marks around %s, and that is said', async (_, text) => {
    const catalogue = await read({ 'jobs.csv': text });
    expect(pairsOf(catalogue)).toEqual(usual);
    expect(catalogue.issues.map(({ message }) => message)).toEqual([expect.stringContaining('single quotation marks')]);
  });

  it('keeps separators, line breaks, and marks of either sort within single quotation marks; an apostrophe is none', async () => {
    const quoted = `'occupation','skill'\n'chef, head','chef''s "menus"'\n'cook','keep\nsoups'\n`;
    expect(pairsOf(await read({ 'jobs.csv': quoted }))).toEqual(['chef, head: chef\'s "menus"', 'cook: keep soups']);
    const apostrophes = `occupation,skill\n'tis cook,soups'\nchef,'menus\n`;
    expect(pairsOf(await read({ 'jobs.csv': apostrophes }))).toEqual(["'tis cook: soups'", "chef: 'menus"]);
  });

  it('is told how quotation marks in a field are written, where they are escaped otherwise', async () => {
    await expect(read({ 'jobs.csv': 'occupation,skill\n"the \\"good\\" cook",soups\n' })).rejects.toMatchObject({
      code: 'MALFORMED_CSV',
      message: expect.stringContaining('doubled ("")'),
    });
  });

  it('has its identifiers cleaned at both ends', async () => {
    const untidy = 'occupation,skill\nhead  cook,s1\nhead\u00a0cook,s\u00ad2\n"head\ncook",s3\nsous chef,s1 \n';
    const catalogue = await read({ 'jobs.csv': untidy });
    expect(pairsOf(catalogue)).toEqual(['head cook: s1', 'head cook: s2', 'head cook: s3', 'sous chef: s1']);
    expect(kinds(catalogue)).toEqual(['CLEANED_TEXT']);
  });

  it('has an accent and its letter taken for one, however they are written', async () => {
    const catalogue = await read({ 'jobs.csv': 'occupation,skill\ncafe\u0301 cook,s1\ncaf\u00e9 cook,s2\n' });
    expect(pairsOf(catalogue)).toEqual(['caf\u00e9 cook: s1', 'caf\u00e9 cook: s2']);
    expect(kinds(catalogue)).toEqual(['CLEANED_TEXT']);
  });

  it('says where a header stands again, as in files joined one below the other, and takes it for no row', async () => {
    const catalogue = await read({ 'jobs.csv': `${separated(',')}occupation,skill\ncook,soups\n` });
    expect(pairsOf(catalogue)).toEqual(usual);
    expect(catalogue.issues.map(({ code, file, row }) => `${code} ${file} ${row}`)).toEqual([
      'DUPLICATE_REQUIREMENT jobs.csv 6',
      'UNUSUAL_LAYOUT jobs.csv 5',
    ]);
  });

  it('is read from the sheet of a workbook that holds it; the others are named', async () => {
    const workbook = workbookOf([
      ['occupation', 'skill'],
      ...rows
        .trim()
        .split('\n')
        .map((row) => row.split(',')),
    ]);
    expect(pairsOf(await read({ 'jobs.xlsx': workbook }))).toEqual(usual);
    await expect(read({ 'jobs.zip': workbook })).rejects.toMatchObject({
      code: 'UNKNOWN_FORMAT',
      message: expect.stringMatching(/workbook under another name/),
    });
    await expect(read({ 'jobs.xlsx': separated(',') })).rejects.toMatchObject({
      code: 'UNKNOWN_FORMAT',
      message: expect.stringMatching(/called a workbook and is none.*\.csv/),
    });
    const several = sheetsOf({
      Notes: [['About this file'], ['by hand']],
      Jobs: [
        ['occupation', 'skill'],
        ['cook', 'soups'],
      ],
    });
    const catalogue = await read({ 'jobs.xlsx': several });
    expect(pairsOf(catalogue)).toEqual(['cook: soups']);
    expect(catalogue.issues).toMatchObject([
      { code: 'UNUSUAL_LAYOUT', message: expect.stringMatching(/"Jobs".*"Notes"/) },
    ]);
  });

  it('is read from compressed files in an archive', async () => {
    expect(pairsOf(await read({ 'jobs.zip': zipOf({ 'jobs.csv.gz': gzipSync(separated(',')) }) }))).toEqual(usual);
  });

  it('says what to do where one column may be several', async () => {
    await expect(read({ 'jobs.csv': separated(':') })).rejects.toMatchObject({
      code: 'MISSING_COLUMN',
      message: expect.stringMatching(/--delimiter/),
    });
    expect(pairsOf(await read({ 'jobs.csv': separated(':') }, { delimiter: ':' }))).toEqual(usual);
  });

  it('has control characters and marks that turn the reading taken out, and reported', async () => {
    const catalogue = await read({
      'jobs.csv': 'occupation,skill\nco\u001b[2Jok,a\nc\u202ehef,b\nNU\u0000L,a\n\u009bx,b\n',
    });
    for (const { id, label } of catalogue.occupations) expect(id + label).toMatch(/^[ -~]+$/);
    expect(catalogue.issues.filter(({ code }) => code === 'CLEANED_TEXT')).toHaveLength(4);
  });

  it('has lists in a field reported, and taken apart on request', async () => {
    const lists = 'job title,skills\nA,"x, y, z"\nB,"x, y"\n';
    const [issue] = (await read({ 'jobs.csv': lists })).issues;
    expect(issue).toMatchObject({ code: 'UNUSUAL_LAYOUT', message: expect.stringContaining('--split-skills ","') });
    const split = await read({ 'jobs.csv': lists }, { splitSkills: ',' });
    expect(pairsOf(split)).toEqual(['A: x', 'A: y', 'A: z', 'B: x', 'B: y']);
    expect(split.issues).toEqual([]);
  });

  it('names --columns and the nearest columns where it finds none', async () => {
    await expect(read({ 'jobs.csv': 'ocupation,craft\ncook,soups\n' })).rejects.toMatchObject({
      code: 'MISSING_COLUMN',
      message: expect.stringMatching(/The nearest: "ocupation"\. .*--columns occupation=…/),
    });
  });

  it('reads a number by one rule, and reports one that is none or two', async () => {
    const weights = ['3,12', '1,234', '0x10', '1.234,5', '5 %', '1e-3', '.5'];
    const text = weights.map((weight, i) => `o,s${i},"${weight}"\n`).join('');
    const catalogue = await read({ 'jobs.csv': `occupation,skill,weight\n${text}` });
    expect([...catalogue.requirements.importance!]).toEqual([3.12, 1234.5, 0.001, 0.5]);
    expect(catalogue.issues.map(({ code, row }) => `${code} ${row}`).sort()).toEqual([
      'BAD_NUMBER 3',
      'BAD_NUMBER 4',
      'BAD_NUMBER 6',
    ]);
    expect(catalogue.issues.map(({ message }) => message).join()).toContain('1234 or 1.234');
  });

  it('reports columns, labels and codes that are not alone, letters of either case alike', async () => {
    const { issues } = await read({ 'jobs.csv': 'occupation,skill,Skill\nCook,soups,x\ncook,menus,x\nchef,soups,x\n' });
    expect(issues.map(({ code }) => code).sort()).toEqual(['SHARED_NAME', 'UNUSUAL_LAYOUT']);
    expect(issues.find(({ code }) => code === 'SHARED_NAME')!.message).toContain('differs by case only');
  });

  it('takes labels from a second file, source and language from the call, texts from columns', async () => {
    const catalogue = await read(
      {
        'edges.csv':
          'occupation,skill,description,alt labels,broader skill\no1,s1,Cooks.,canteen cook | grill cook,food\n',
        'labels.csv': 'code,title\no1,cook\ns1,cook soups\nx9,nobody\n',
      },
      { labels: 'labels.csv', source: { name: 'Our office', licence: 'ours' }, language: 'en' },
      ['edges.csv'],
    );
    expect(pairsOf(catalogue)).toEqual(['cook: cook soups']);
    expect(catalogue.source).toEqual({ name: 'Our office', licence: 'ours' });
    expect(catalogue.language).toBe('en');
    expect(catalogue.occupations[0]).toMatchObject({
      description: 'Cooks.',
      altLabels: ['canteen cook', 'grill cook'],
    });
    expect(catalogue.skills[0]!.broader).toEqual(['food']);
    expect(catalogue.issues).toMatchObject([{ code: 'UNKNOWN_CONCEPT', message: expect.stringContaining('"x9"') }]);
  });

  it('is several files, when they are named one by one', async () => {
    const catalogue = await read({
      'a.csv': 'occupation,skill\ncook,soups\n',
      'b.csv': 'job;skill\nchef;menus\nchef;soups\n',
    });
    expect(pairsOf(catalogue)).toEqual(usual);
  });

  it('is found in a folder beside other files, which are named', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'edges.csv'), separated(','));
      await writeFile(join(folder, 'README.md'), '# notes, on, this\n');
      await writeFile(join(folder, 'prices.csv'), 'item,price\nsoup,3\n');
      const catalogue = await readCatalogue(folder);
      expect(pairsOf(catalogue)).toEqual(usual);
      expect(catalogue.issues.map(({ code, file }) => [code, file])).toEqual([
        ['UNUSUAL_LAYOUT', 'README.md'],
        ['UNUSUAL_LAYOUT', 'prices.csv'],
      ]);
    }));

  it('is found in a folder though pipes, and links that lead nowhere or round in circles, lie there too', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'jobs.csv'), separated(','));
      await symlink('nowhere', join(folder, 'gone.csv'));
      await symlink('.', join(folder, 'round'));
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      expect(pairsOf(await readCatalogue(folder))).toEqual(usual);
    }));

  it('is what a file with named columns is, whatever it is called', async () => {
    const catalogue = await read(
      { 'occupationSkillRelations_en.csv': 'who,what\ncook,soups\n' },
      { columns: { occupation: 'who', skill: 'what' } },
    );
    expect(pairsOf(catalogue)).toEqual(['cook: soups']);
  });
});

describe('the JSON of a graph', () => {
  const whole = createCatalogue({
    source: { name: 'office', licence: 'ours' },
    language: 'de',
    occupations: [{ id: 'koch', label: 'Koch', altLabels: ['Köchin'], broader: ['g'] }],
    skills: [{ id: 's', label: 'Suppen', translations: { en: { label: 'soups' } } }],
    groups: [{ id: 'g', label: 'Küche', pillar: 'occupation' }],
    requirements: [{ occupation: 'koch', skill: 's', kind: 'rated', importance: 0.5 }],
  });
  const json = toJson(toGraph(whole));

  it.each([
    ['as it is', { 'graph.json': json }],
    ['compressed', { 'graph.json.gz': gzipSync(json) }],
    ['in a zip', { 'graph.zip': zipOf({ 'graph.json': json }) }],
    ['in UTF-16', { 'graph.json': Buffer.from(`\ufeff${json}`, 'utf16le') }],
    ['under another name, spaced out', { 'graph.txt': JSON.stringify(JSON.parse(json), null, 2) }],
  ])('is read %s, with everything in it', async (_, files) => {
    expect(await read(files as Record<string, string | Uint8Array>)).toEqual(whole);
  });

  it('takes source and language from the call', async () => {
    const catalogue = await read({ 'graph.json': json }, { source: { name: 'other' }, language: 'nl' });
    expect([catalogue.source.name, catalogue.language]).toEqual(['other', 'nl']);
  });

  it.each([
    ['cut', json.slice(0, -20), 'BAD_INPUT', /not whole JSON/],
    ['of networkx', '{"nodes":[{"id":"a"}],"links":[]}', 'BAD_INPUT', /not as graphology writes it/],
    ['with an edge to nowhere', json.replace('"source":"koch"', '"source":"nobody"'), 'BAD_INPUT', /does not have/],
    ['with groups that are none', json.replace(/"groups":\[[^\]]*\]/, '"groups":7'), 'BAD_INPUT', /"groups" is 7/],
    ['without sides', json.replaceAll('"side"', '"seite"'), 'BAD_INPUT', /marks occupations/],
    ['nested too deep', `{"nodes":${'['.repeat(100_000)}`, 'BAD_INPUT', /not whole JSON/],
  ])('is refused, saying why: %s', async (_, text, code, words) => {
    await expect(read({ 'graph.json': text })).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  });
});

describe('languages', () => {
  it('that are asked for and not there are refused aloud, for edge lists and graphs too', async () => {
    const list = { 'jobs.csv': separated(',') };
    await expect(read(list, { languages: ['de'] })).rejects.toMatchObject({
      code: 'BAD_OPTION',
      message: expect.stringMatching(/cannot be read in de.*--language/),
    });
    expect((await read(list, { languages: ['de'], language: 'de' })).languages).toEqual(['de']);
  });
});

describe('what is given and cannot be read', () => {
  it.each([
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /Save it as \.xlsx/],
    ['inner.zip', zipOf({ 'inner.zip': zipOf({ 'a.csv': 'x' }) }), /archive inside an archive/],
    [
      'api.json',
      '{"_links":{},"className":"Occupation","title":"cook"}',
      /answer of the ESCO web service.*CSV download/,
    ],
    ['esco.ttl', '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .', /is RDF.*CSV download/],
    ['some.json', '{"a":1}', /is JSON of a form that is not read/],
    ['page.csv', '<!DOCTYPE html><html></html>', /web page/],
    ['explorer.html', '<!doctype html>\n<html lang="en"> <head><title>t</title>', /web page/],
    ['table.csv', ' <!-- saved --><table><tr><td>occupation</td></tr></table>', /web page/],
    ['twice.csv.gz', gzipSync(gzipSync('occupation,skill\n')), /compressed twice/],
    ['jobs.csv', Buffer.from('fd377a585a000004e6d6b446', 'hex'), /archive of a kind that is not read/],
    ['jobs.zst', Buffer.from('28b52ffd0458', 'hex'), /archive of a kind that is not read/],
    ['sheet.ods', zipOf({ mimetype: 'x', 'content.xml': 'x' }), /Save it as \.xlsx/],
    ['sheet.zip', zipOf({ mimetype: 'x', 'content.xml': 'x' }), /document of an office program/],
    ['macros.xlsm', zipOf({ 'xl/workbook.xml': 'x' }), /Save it as \.xlsx/],
    ['letter.docx', zipOf({ 'word/document.xml': 'x' }), /is a document/],
    ['pointer.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n', /git lfs pull/],
    ['picture.csv', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), /is no text/],
  ])('is named for what it is: %s', async (name, content, words) => {
    await expect(read({ [name]: content })).rejects.toMatchObject({
      code: 'UNKNOWN_FORMAT',
      message: expect.stringMatching(words),
    });
  });

  it('is a locked archive, or one that was cut short', async () => {
    const locked = zipOf({ 'a.csv': separated(',') });
    for (const mark of ['PK\u0003\u0004', 'PK\u0001\u0002'])
      locked[locked.indexOf(mark, 0, 'latin1') + (mark[2] === '\u0003' ? 6 : 8)]! |= 1;
    await expect(read({ 'a.zip': locked })).rejects.toMatchObject({
      code: 'MALFORMED_ZIP',
      message: expect.stringMatching(/password/),
    });
    const cut = gzipSync(separated(',').repeat(50));
    await expect(
      read({ 'a.csv.gz': Buffer.concat([cut.subarray(0, 40), Buffer.alloc(4, 255)]) }),
    ).rejects.toMatchObject({
      code: 'MALFORMED_ZIP',
      message: expect.stringMatching(/cut short/),
    });
  });

  it('is named though a note lies beside it', async () => {
    const files = { 'note.txt': 'hello', 'inner.zip': zipOf({ 'b.zip': zipOf({ 'a.csv': 'x' }) }) };
    await expect(read(files)).rejects.toMatchObject({
      code: 'UNKNOWN_FORMAT',
      message: expect.stringMatching(/"b\.zip" is an archive inside an archive/),
    });
  });

  it('is refused at once beyond a limit, which names the option that raises it', async () => {
    const start = performance.now();
    const line = 'x'.repeat(8_000_000);
    await expect(read({ 'a.csv': line })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringMatching(/recordLength/),
    });
    const bomb = zipOf({ 'a.csv': Buffer.alloc(100_000_000, 'occupation,skill\n') });
    await expect(read({ 'a.zip': bomb })).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringMatching(/inflatedBytes/),
    });
    const gzip = gzipSync(Buffer.alloc(100_000_000, 'occupation,skill\n'));
    await expect(read({ 'a.csv': gzip })).rejects.toMatchObject({ code: expect.stringMatching(/TOO_LARGE/) });
    expect(performance.now() - start).toBeLessThan(20_000);
    const limits = { recordLength: 30, cellLength: 4, entries: 1 };
    await expect(read({ 'a.csv': separated(',') }, { limits })).rejects.toMatchObject({
      message: expect.stringMatching(/cellLength/),
    });
    await expect(read({ 'a.zip': zipOf({ a: 'x', b: 'y' }) }, { limits })).rejects.toMatchObject({
      message: expect.stringMatching(/entries/),
    });
  });

  it.each([
    ['a cell in the far corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', 'TOO_LARGE', /inflatedBytes/],
    ['a row that no sheet has', '<row r="99999999999"/>', 'MALFORMED_ZIP', /row 99999999999/],
    ['a column that no sheet has', '<row r="5"><c r="ZZZZ5"><v>1</v></c></row>', 'MALFORMED_ZIP', /column 475254/],
  ])('is refused at once where a few bytes span a sheet: %s', async (_, further, code, message) => {
    const book = workbookOf(
      [
        ['occupation', 'skill'],
        ['cook', 'soups'],
      ],
      'S',
      further,
    );
    await expect(read({ 'jobs.xlsx': book })).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('is read though a cell in the far corner is coloured, and holds nothing', async () => {
    const further = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const book = workbookOf(
      [
        ['occupation', 'skill'],
        ['cook', 'soups'],
      ],
      'S',
      further,
    );
    expect(pairsOf(await read({ 'jobs.xlsx': book }))).toEqual(['cook: soups']);
  });

  it('is refused where an option or a path is none', async () => {
    for (const limits of [{ recordLength: 0 }, { size: 3 }])
      await expect(read({ 'a.csv': 'x' }, { limits: limits as never })).rejects.toMatchObject({ code: 'BAD_OPTION' });
    for (const path of [5, '', [], null])
      await expect(readCatalogue(path as never)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is O*NET together with ESCO', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'a'));
      await writeFile(join(folder, 'Occupation Data.txt'), 'O*NET-SOC Code\tTitle\n');
      await writeFile(join(folder, 'a', 'occupationSkillRelations_en.csv'), 'occupationUri,relationType,skillUri\n');
      await expect(readCatalogue(folder)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }));
});

describe('a part of a classification', () => {
  it.each([
    ['occupations_en.csv', 'conceptUri,preferredLabel,iscoGroup\n', /ESCO data lack skills_en/],
    ['broaderRelationsOccPillar_en.csv', 'conceptUri,broaderUri\n', /ESCO data lack occupations/],
    ['occupations.csv', 'ID,ORIGINURI,PREFERREDLABEL\n', /Tabiya data lack skills/],
    [
      'Skills.txt',
      'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n',
      /O\*NET data lack Occupation Data/,
    ],
  ])('is no edge list: what is missing is named for %s alone', async (name, text, words) => {
    await expect(read({ [name]: text })).rejects.toMatchObject({
      code: 'MISSING_FILE',
      message: expect.stringMatching(words),
    });
  });

  const tabiya = {
    'occupations.csv': 'ID,ORIGINURI,PREFERREDLABEL\no1,urn:o1,cook\n',
    'skills.csv': 'ID,ORIGINURI,PREFERREDLABEL,SKILLTYPE\ns1,urn:s1,soups,knowledge\n',
    'occupation_to_skill_relations.csv': 'OCCUPATIONID,RELATIONTYPE,SKILLID\no1,essential,s1\n',
  };

  it('is known under the name of a second download', async () => {
    const again = Object.fromEntries(Object.entries(tabiya).map(([name, text]) => [name.replace('.', ' (1).'), text]));
    expect(pairsOf(await read(again))).toEqual(['cook: soups']);
  });

  it('is read once where it is there twice, and the copy is named', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'copy'));
      for (const [name, text] of Object.entries(tabiya)) await writeFile(join(folder, name), text);
      const other = 'OCCUPATIONID,RELATIONTYPE,SKILLID\no1,optional,s1\n';
      await writeFile(join(folder, 'copy', 'occupation_to_skill_relations.csv'), other);
      const { issues, requirements } = await readCatalogue(folder);
      expect([...requirements.kind]).toEqual([1]);
      expect(issues.filter(({ code }) => code === 'UNUSUAL_LAYOUT')).toMatchObject([
        {
          file: 'occupation_to_skill_relations.csv',
          message: expect.stringContaining('as copy/occupation_to_skill_relations.csv'),
        },
      ]);
    }));
});
