#!/usr/bin/env node
import { main } from './cli/main.js';
import { processIo } from './cli/processIo.js';

process.exitCode = await main(process.argv.slice(2), processIo(new URL('../package.json', import.meta.url)));
