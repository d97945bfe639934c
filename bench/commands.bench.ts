import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** What a person waits for each command on a saved index, as a ratio to node alone (`node -e 0`). */
export async function run({ once, args }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-bench-'));
  const rounds = once ? 1 : 5;
  console.log(`${name}; ${machine()}; medians of ${rounds}`);
  try {
    const saved = join(folder, 'index.skg');
    const profile = join(folder, 'me.txt');
    writeFileSync(
      profile,
      'manage staff\nmanage budgets\nuse different communication channels\ncreate solutions to problems\n',
    );
    const from = 'ICT operations manager';
    const to = 'ICT project manager';
    console.log(row('node alone', medianOf(rounds, ['-e', '0'])));
    const node = medianOf(rounds, ['-e', '0']).cpu;
    const timed = (title: string, ...typed: readonly string[]): void => {
      if (args.length > 0 && !args.includes(title)) return;
      const result = medianOf(rounds, [bin, ...typed]);
      console.log(`${row(title, result)}  ${(result.cpu / node).toFixed(1)} × node`);
    };
    const built = measured([bin, 'build', path, '-o', saved]);
    console.log(row('build', built));
    const data = ['--data', saved];
    timed('search', 'search', 'cook', ...data);
    timed('search, mistyped', 'search', 'electricain', ...data);
    timed('competences', 'competences', from, ...data);
    timed('similar', 'similar', from, ...data);
    timed('similar, jaccard', 'similar', from, '--method', 'jaccard', ...data);
    timed('explain', 'explain', from, to, ...data);
    timed('gap', 'gap', from, to, ...data);
    timed('match', 'match', '--profile', profile, ...data);
    timed('adjacent', 'adjacent', from, ...data);
    timed('unlock', 'unlock', from, ...data);
    timed('plan', 'plan', from, ...data);
    timed('transitions', 'transitions', from, ...data);
    timed('feeders', 'feeders', from, ...data);
    timed('path', 'path', from, to, ...data);
    timed('growth', 'growth', from, ...data);
    timed('report', 'report', from, '-o', join(folder, 'report.html'), ...data);
    timed('info', 'info', ...data);
    timed('calibrate', 'calibrate', ...data);
    timed('evaluate', 'evaluate', ...data);
    timed('export', 'export', '-o', join(folder, 'graph.gexf'), ...data);
    timed('explore', 'explore', '-o', join(folder, 'page.html'), ...data);
    timed('folder, not kept', 'similar', from, '--no-cache', '--data', path);
    timed('folder, kept', 'similar', from, '--data', path);
  } finally {
    rmSync(folder, { recursive: true });
  }
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
