// Bundles the explorer's page into dist/explorer/page.js and page.css.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const bundled = async (entry, options) => {
  const { outputFiles } = await build({
    entryPoints: [path(entry)],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    ...options,
  });
  return outputFiles[0].text.trimEnd();
};

const script = await bundled('./page/app.ts', {
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
});
const style = await bundled('./page.css');

// A closing tag inside the program would end the element it stands in.
const inElement = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
mkdirSync(path('../../dist/explorer'), { recursive: true });
writeFileSync(path('../../dist/explorer/page.js'), inElement);
writeFileSync(path('../../dist/explorer/page.css'), style);
