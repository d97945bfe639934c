import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, skillgraph } from '../support/command-line.ts';
import { Graph } from '../unit/export/graph-class.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-pages-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const here = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('skillgraph explore', () => {
  it('writes one HTML file that names nothing to be loaded', async () => {
    const { code, stdout, stderr } = await skillgraph(['explore', '--title', 'A & B'], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('saved explorer.html');
    const page = here('explorer.html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<title>A &#38; B</title>');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<(?:script|img|iframe|link)[^>]+(?:src|href)="(?!data:)/);
  });

  it('--serve shows it on loopback until it is stopped', async () => {
    const child = spawn(process.execPath, [bin, 'explore', '--serve'], { cwd: folder });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        child.stderr.once('data', (text) => reject(new Error(String(text))));
        child.stdout.once('data', (text) => resolve(/http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))![0]));
      });
      const page = await fetch(address);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await page.text()).toMatch(/^<!doctype html>/);
      expect((await fetch(`${address}etc/passwd`)).status).toBe(404);
      expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    } finally {
      child.kill('SIGINT');
    }
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  it('says what prevents writing, and refuses a port there is not', async () => {
    const nowhere = await skillgraph(['explore', '-o', join(folder, 'no', 'such', 'folder.html')]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('there is no folder for');
    expect((await skillgraph(['explore', '--serve', '--port', '99999'])).code).toBe(2);
  });
});

describe('skillgraph report', () => {
  it('writes HTML, or Markdown where the file is called so, or Markdown to the terminal', async () => {
    await skillgraph(['report', 'cook', '-o', 'cook.html'], { cwd: folder });
    await skillgraph(['report', 'cook', '-o', 'cook.md'], { cwd: folder });
    const terminal = await skillgraph(['report', 'cook']);
    expect(here('cook.html')).toMatch(/^<!doctype html>[\s\S]*<h1 tabindex="-1">cook<\/h1>/);
    expect(here('cook.md')).toMatch(/^# cook\n/);
    expect(terminal.stdout.trim()).toBe(here('cook.md').trim());
  });

  it('speaks the language asked for', async () => {
    expect((await skillgraph(['report', '5120.1', '--lang', 'de'])).stdout).toMatch(/^# Koch/);
  });

  it('does not know what there is not', async () => {
    const { code, stderr } = await skillgraph(['report', 'no such job']);
    expect([code, stderr.includes('no such job')]).toEqual([1, true]);
  });
});

describe('skillgraph export', () => {
  it('writes what other readers open: GEXF, GraphML, JSON', async () => {
    for (const file of ['graph.gexf', 'graph.graphml', 'graph.json'])
      expect((await skillgraph(['export', '-o', file], { cwd: folder })).stderr).toBe('');
    const graphs = [
      parseGexf(Graph, here('graph.gexf')),
      parseGraphml(Graph, here('graph.graphml')),
      Graph.from(JSON.parse(here('graph.json'))),
    ];
    const sizes = graphs.map((graph) => [graph.order, graph.size]);
    expect(sizes[0]![1]).toBeGreaterThan(1000);
    expect(new Set(sizes.map(String)).size).toBe(1);
  });

  it('projects: each occupation with its most similar', async () => {
    const { stdout } = await skillgraph(['export', '--project', 'occupations', '--limit', '1', '--format', 'edges']);
    const [header, ...rows] = stdout.trim().split(/\r?\n/);
    expect(header).toBe('source,target,weight');
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.length).toBeLessThan(75);
  });

  it('asks which table a CSV file should hold, and refuses cuts without a projection', async () => {
    expect((await skillgraph(['export', '-o', 'graph.csv'], { cwd: folder })).code).toBe(2);
    expect((await skillgraph(['export', '--limit', '3'])).code).toBe(2);
  });
});
