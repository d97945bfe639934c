// Makes page.png, the picture in the README: an occupation of the sample in the explorer. `node src/site/picture.mjs`, after the
// build, with a Chromium in /usr/bin.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const { renderExplorer } = await import('../../dist/explorer/index.js');
const { sample } = await import('../../dist/sample/index.js');

const folder = mkdtempSync(join(tmpdir(), 'skillgraph-picture-'));
const page = join(folder, 'explorer.html');
writeFileSync(page, renderExplorer(sample));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1240, height: 720 }, colorScheme: 'light' });
  await tab.goto(`file://${page}#/occupation/3434.1`);
  await tab.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('chef'));
  await tab.waitForTimeout(500);
  await tab.screenshot({ path: fileURLToPath(new URL('page.png', import.meta.url)) });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
