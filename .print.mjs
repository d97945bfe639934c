import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const name of process.argv.slice(2)) {
  const page = await browser.newPage();
  await page.goto(`file:///tmp/lens-rep/${name}.html`);
  await page.pdf({ path: `/tmp/lens-rep/${name}.pdf`, format: 'A4', printBackground: true });
  await page.close();
}
await browser.close();
