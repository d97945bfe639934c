#!/usr/bin/env node
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { runCommandLine } from './run-command-line.ts';

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. A full device is one. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const why = error.code === 'ENOSPC' ? 'there is no room left for the answer' : 'the answer cannot be written';
    try {
      writeSync(2, `error: ${error.code ?? 'An error'}: ${why}.\n`);
    } catch {}
    process.exit(1);
  });

/**
 * Node 20 waits at its end for functions that are still being optimised, and those may wait for the collection of garbage,
 * which only a turn of the loop does: both would wait for ever. In so many milliseconds they are done.
 */
const LAST_TURN = 20;

process.exitCode = await runCommandLine(process.argv.slice(2));
await setTimeout(LAST_TURN);
