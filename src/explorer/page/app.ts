import { embeddedIndex } from './snapshot.ts';
import { startPage } from './start-page.ts';

embeddedIndex().then(startPage, (error: unknown) => {
  const main = document.querySelector('main')!;
  main.textContent = `This page cannot be opened here: ${error instanceof Error ? error.message : String(error)}`;
});
