import { embeddedIndex, embeddedSince } from './snapshot.ts';
import { startPage } from './start-page.ts';

Promise.all([embeddedIndex(), embeddedSince()]).then(
  ([index, since]) => startPage(index, since),
  (error: unknown) => {
    const main = document.querySelector('main')!;
    main.textContent = `This page cannot be opened here: ${error instanceof Error ? error.message : String(error)}`;
  },
);
