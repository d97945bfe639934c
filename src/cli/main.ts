#!/usr/bin/env node
import { runCommandLine } from './run-command-line.ts';

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });

process.exitCode = await runCommandLine(process.argv.slice(2));
