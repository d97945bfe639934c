import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEsco, saveIndex } from '../src/files/index.ts';
import { buildIndex, type SkillIndex } from '../src/index.ts';
import { type BenchOptions, escoFolder, machine, root } from './support.ts';
import { generator } from './synthetic.ts';

const SEED = 1;

/**
 * Profiles in bulk: the real command, `skillgraph match --stdin`, fed as fast as it takes lines and read as fast as it
 * writes them. Profiles of 5 to 20 skills by label, drawn as often as occupations ask for them. How many: the first
 * argument, 20,000 by default.
 */
export async function run({ once, args: [asked = once ? '200' : '20000'] }: BenchOptions): Promise<void> {
  const count = Number(asked);
  const { path, name } = escoFolder();
  const index = buildIndex(await readEsco(path), { texts: false });
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-profiles-'));
  const saved = join(folder, 'index.skg');
  try {
    await saveIndex(index, saved);
    console.log(`${machine()}; ${name}; ${count} profiles, seed ${SEED}, the best 10 occupations of each\n`);
    const start = performance.now();
    const command = spawn(
      process.execPath,
      [join(root, 'dist', 'cli', 'main.js'), 'match', '--stdin', '--data', saved],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    const fed = feed(command, index, count);
    const marks = await drain(command, count, start);
    await fed;
    for (const { lines, seconds, resident } of marks)
      console.log(`${String(lines).padStart(9)} answers after ${seconds.toFixed(1)} s, ${resident}`);
    const { seconds } = marks[marks.length - 1]!;
    console.log(`\n${((seconds / count) * 1e6).toFixed(0)} µs a profile, reading, writing and starting included`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes line by line, in pieces of some kilobytes, and waits whenever the command is slow to take them. */
async function feed({ stdin }: ChildProcess, index: SkillIndex, count: number): Promise<void> {
  const random = generator(SEED);
  const labels = index.skills.labels().all();
  const { targets } = index.requirements;
  let text = '';
  for (let i = 0; i < count; i++) {
    const size = 5 + Math.floor(random() * 16);
    const profile = Array.from({ length: size }, () => labels[targets[Math.floor(random() * targets.length)]!]!);
    text += `${JSON.stringify(profile)}\n`;
    if (text.length < 1 << 15 && i + 1 < count) continue;
    if (!stdin!.write(text)) await new Promise((resolve) => stdin!.once('drain', resolve));
    text = '';
  }
  stdin!.end();
}

interface Mark {
  readonly lines: number;
  readonly seconds: number;
  readonly resident: string;
}

/** Counts the lines that come back, and looks at the command's memory at a tenth, a half and the end of them. */
async function drain(command: ChildProcess, count: number, start: number): Promise<Mark[]> {
  const moments = [Math.ceil(count / 10), Math.ceil(count / 2), count];
  const marks: Mark[] = [];
  let lines = 0;
  for await (const piece of command.stdout! as AsyncIterable<Uint8Array>) {
    for (const byte of piece) if (byte === LINE_FEED) lines++;
    while (moments.length > 0 && lines >= moments[0]!) {
      moments.shift();
      marks.push({ lines, seconds: (performance.now() - start) / 1000, resident: memoryOf(command) });
    }
  }
  if (lines !== count) throw new Error(`${count} profiles went in and ${lines} answers came out.`);
  return marks;
}

const LINE_FEED = 10;

function memoryOf({ pid }: ChildProcess): string {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 'memory not known here';
  const text = readFileSync(status, 'utf8');
  const megabytes = (field: string): string =>
    (Number(new RegExp(`${field}:\\s+(\\d+)`).exec(text)?.[1]) / 1024).toFixed(0);
  return `${megabytes('VmRSS')} MB resident, ${megabytes('VmHWM')} MB at most`;
}
