import { answerThePage, asked } from './asked.ts';
import { startPage } from './start-page.ts';

if (typeof document === 'undefined') answerThePage(globalThis as unknown as Parameters<typeof answerThePage>[0]);
else openPage();

async function openPage(): Promise<void> {
  const program = document.currentScript?.textContent ?? undefined;
  const carried = (id: string): string => document.getElementById(id)?.textContent?.trim() ?? '';
  try {
    startPage(await asked({ snapshot: carried('snapshot'), since: carried('since') }, program));
  } catch (error) {
    document.querySelector('main')!.textContent =
      `This page cannot be opened here: ${error instanceof Error ? error.message : String(error)}`;
  }
}
