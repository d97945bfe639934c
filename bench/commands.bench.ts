import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchOptions, escoFolder, machine, root } from './support.ts';

const bin = join(root, 'dist', 'cli', 'main.js');
const tell = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\nCPU "+(user+system)/1000+" RSS "+process.resourceUsage().maxRSS/1024)})`;

interface Run {
  readonly wall: number;
  /** Processor time, threads included: what a busy machine does not change. */
  readonly cpu: number;
  readonly megabytes: number;
}

/**
 * What a person waits for each command on a saved index, as a ratio to node alone (`node -e 0`); a title asks for one of them.
 * Every command there is has to be here.
 */
export async function run({ once, args }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-bench-'));
  const rounds = once ? 1 : 5;
  console.log(`${name}; ${machine()}; medians of ${rounds}`);
  try {
    const calls = callsOn(path, folder);
    const registry = readFileSync(join(root, 'src', 'cli', 'registry.ts'), 'utf8');
    const known = [...registry.matchAll(/^ {4}name: '([\w-]+)'/gm)].map(([, command]) => command!);
    const left = known.filter((command) => !calls.some(([, typed]) => typed === command));
    if (left.length > 0) throw new Error(`Not measured: ${left.join(', ')}.`);
    console.log(row('node alone', medianOf(rounds, ['-e', '0'])));
    const node = medianOf(rounds, ['-e', '0']).cpu;
    for (const [title, ...typed] of calls) {
      // What others read is made in any case.
      const isMade = title === 'build' || title === 'pairs';
      if (args.length > 0 && !args.includes(title) && !isMade) continue;
      const result = medianOf(isMade ? 1 : rounds, [bin, ...typed]);
      console.log(`${row(title, result)}  ${(result.cpu / node).toFixed(1)} × node`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Titles and command lines, on the index that the first of them saves. */
function callsOn(path: string, folder: string): readonly (readonly [title: string, ...typed: string[]])[] {
  const file = (called: string): string => join(folder, called);
  writeFileSync(
    file('me.txt'),
    'manage staff\nmanage budgets\nuse different communication channels\ncreate solutions to problems\n',
  );
  writeFileSync(file('same.csv'), 'from,to\n1330.4,1330.4\n1330,1330\n');
  writeFileSync(file('en.csv'), 'job id,job title,skill id,skill name\nj1,cook,s1,cook soups\n');
  writeFileSync(file('de.csv'), 'job id,job title,skill id,skill name\nj1,Koch,s1,Suppen kochen\n');
  const from = 'ICT operations manager';
  const to = 'ICT project manager';
  const saved = file('index.skg');
  const data = ['--data', saved];
  return [
    ['build', 'build', path, '-o', saved],
    ['search', 'search', 'cook', ...data],
    ['search, mistyped', 'search', 'electricain', ...data],
    ['competences', 'competences', from, ...data],
    ['compose', 'compose', from, ...data],
    ['similar', 'similar', from, ...data],
    ['similar, jaccard', 'similar', from, '--method', 'jaccard', ...data],
    ['explain', 'explain', from, to, ...data],
    ['gap', 'gap', from, to, ...data],
    ['match', 'match', '--profile', file('me.txt'), ...data],
    ['adjacent', 'adjacent', from, ...data],
    ['unlock', 'unlock', from, ...data],
    ['plan', 'plan', from, ...data],
    ['transitions', 'transitions', from, ...data],
    ['feeders', 'feeders', from, ...data],
    ['path', 'path', from, to, ...data],
    ['growth', 'growth', from, ...data],
    ['crosswalk', 'crosswalk', from, '--to', saved, '--links', file('same.csv'), ...data],
    ['report', 'report', from, '-o', file('report.html'), ...data],
    ['info', 'info', ...data],
    ['sql', 'sql', '--question', 'match', ...data],
    ['families', 'families', ...data],
    ['core', 'core', ...data],
    ['pairs', 'pairs', '-o', file('pairs.csv'), ...data],
    ['merge-pairs', 'merge-pairs', file('pairs.csv'), '--limit', '5', '-o', file('best.csv')],
    ['diff', 'diff', saved, saved],
    ['migrate', 'migrate', file('me.txt'), '--from', saved, '--to', saved, '-o', file('moved.txt')],
    ['calibrate', 'calibrate', ...data],
    ['evaluate', 'evaluate', ...data],
    ['export', 'export', '-o', file('graph.gexf'), ...data],
    ['explore', 'explore', '-o', file('page.html'), ...data],
    ['check', 'check', path],
    ['folder, not kept', 'similar', from, '--no-cache', '--data', path],
    ['folder, kept', 'similar', from, '--data', path],
    // What these ask for is in the sample alone, or they read no data.
    ['outlook, sample', 'outlook', from],
    ['traits, sample', 'traits', from],
    ['questions, sample', 'questions', from],
    ['demo', 'demo'],
    ['merge, two rows', 'merge', file('en.csv'), file('de.csv'), '--languages', 'en,de', '-o', file('roles.skg')],
    ['schema', 'schema'],
    ['completion', 'completion', 'bash'],
  ];
}

function row(title: string, { wall, cpu, megabytes }: Run): string {
  return `${title.padEnd(20)} ${wall.toFixed(0).padStart(6)} ms  ${cpu.toFixed(0).padStart(6)} ms of processor  ${megabytes.toFixed(0).padStart(5)} MB`;
}

function medianOf(rounds: number, typed: readonly string[]): Run {
  const runs = Array.from({ length: rounds }, () => measured(typed));
  return runs.sort((a, b) => a.cpu - b.cpu)[rounds >> 1]!;
}

function measured(typed: readonly string[]): Run {
  const start = performance.now();
  const { stderr, status } = spawnSync('node', ['--import', tell, ...typed], { cwd: root, encoding: 'utf8' });
  const wall = performance.now() - start;
  const [, cpu, megabytes] = /CPU ([\d.]+) RSS ([\d.]+)$/.exec(stderr) ?? [];
  if (status !== 0 || cpu === undefined) throw new Error(`skillgraph ${typed.slice(1).join(' ')} failed: ${stderr}`);
  return { wall, cpu: Number(cpu), megabytes: Number(megabytes) };
}
