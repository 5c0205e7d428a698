#!/usr/bin/env node
import { INTERRUPTIONS } from './cli/interruptions.js';
import { main } from './cli/main.js';
import { processIo } from './cli/processIo.js';

const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), processIo(new URL('../package.json', import.meta.url)));
// Node aborts when it comes to its end in a terminal that was closed: the signal that said so ends it instead.
if (process.exitCode === INTERRUPTIONS.SIGHUP && [stdin, stdout, stderr].some(({ isTTY }) => isTTY)) {
  process.kill(process.pid, 'SIGHUP');
}
