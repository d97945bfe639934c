import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SkillGraphError } from '../../../src/errors.ts';
import { openZip } from '../../../src/files/zip.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';
import { zipOf } from '../../support/zip.ts';

async function textOf(path: string): Promise<string> {
  const archive = await openZip(path);
  try {
    let text = '';
    for (const file of archive.files) for await (const chunk of file.open()) text += chunk.toString();
    return text;
  } finally {
    archive.close();
  }
}

const inZip = <T>(bytes: Uint8Array, use: (path: string) => Promise<T>): Promise<T> =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'some.zip');
    await writeFile(path, bytes);
    return use(path);
  });

const text = 'five different words stand here';
const long = 'a row of text, never twice the same\n'.repeat(500);

describe('openZip', () => {
  it('lists files with their paths and sizes, and inflates them', () =>
    inZip(zipOf({ 'a  b/one.csv': 'één', 'two.csv': long }), async (path) => {
      const { files, close } = await openZip(path);
      close();
      expect(files.map(({ name, bytes }) => [name, bytes])).toEqual([
        ['a  b/one.csv', 5],
        ['two.csv', long.length],
      ]);
      expect(await textOf(path)).toBe(`één${long}`);
    }));

  it('refuses what is not an archive, and one cut short', async () => {
    const bytes = zipOf({ 'one.csv': long });
    await inZip(Buffer.from('not a zip at all, only text'), (path) =>
      expect(openZip(path)).rejects.toMatchObject({ code: 'MALFORMED_ZIP', message: expect.stringContaining(path) }),
    );
    await inZip(bytes.subarray(0, bytes.length - 30), (path) =>
      expect(openZip(path)).rejects.toMatchObject({ code: 'MALFORMED_ZIP' }),
    );
  });

  it('never gives another text for a flipped bit: only padding may go unnoticed', async () => {
    const bytes = zipOf({ 'one.csv': text });
    const start = 30 + 'one.csv'.length;
    const size = bytes.readUInt32LE(18);
    let refused = 0;
    for (let at = start; at < start + size; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x10;
      await inZip(damaged, async (path) => {
        const outcome = await textOf(path).catch((error: SkillGraphError) => error.code);
        expect(['MALFORMED_ZIP', text]).toContain(outcome);
        if (outcome === 'MALFORMED_ZIP') refused++;
      });
    }
    expect(refused).toBeGreaterThan(size - 3);
  });

  it('says of another way of packing what to do: to download it again would not help', () => {
    const archive = zipOf({ 'a.csv': text });
    archive.writeUInt16LE(12, 8);
    archive.writeUInt16LE(12, archive.indexOf('PK\x01\x02') + 10);
    return inZip(archive, (path) => expect(textOf(path)).rejects.toThrow(/method: 12\. Pack it anew/));
  });
});
