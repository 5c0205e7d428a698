import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { INTERRUPTIONS } from './interruptions.js';
import type { Io } from './io.js';
import { isFile } from './isFile.js';
import { listFolder } from './listFolder.js';
import { todayInBelgium } from './todayInBelgium.js';
import { writeWhole } from './writeWhole.js';

/** The exit code when the answer cannot be written, as `sysexits.h` has it. */
const NOT_WRITTEN = 74;

/**
 * Gives what the process reads from and writes to.
 *
 * @param description - The address of the `package.json` of this package.
 * @returns The streams of the process, its files and its clock.
 */
export function processIo(description: URL): Io {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      // Whoever reads the output may stop reading, as `head` does, or as a terminal that is closed.
      if (code === 'EPIPE' || (code === 'EIO' && stream.isTTY)) return;
      stderr.write(`the output cannot be written: ${code}\n`);
      process.exit(NOT_WRITTEN);
    });
  }
  return {
    stdin,
    closeInput: () => {
      stdin.destroy();
    },
    stdout: (text) => stdout.write(text),
    writeOut: (bytes) =>
      new Promise((resolve) => {
        stdout.write(bytes, (error) => resolve(error === undefined || error === null));
      }),
    stderr: (text) => stderr.write(text),
    open: (path) => createReadStream(path),
    isFile,
    write: writeWhole,
    list: listFolder,
    fixtures: fileURLToPath(new URL('fixtures', description)),
    isTerminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    onInterrupt,
    mayColour: !env.NO_COLOR,
    today: () => todayInBelgium(new Date()),
    version: () => (JSON.parse(readFileSync(description, 'utf8')) as { readonly version: string }).version,
  };
}

const onInterrupt: Io['onInterrupt'] = (stop) => {
  let isStopped = false;
  const releases = Object.entries(INTERRUPTIONS).map(([signal, exitCode]) => {
    const listener = (): void => {
      // Whoever asks twice means it; but a terminal that closes can say so twice.
      if (isStopped && signal !== 'SIGHUP') process.exit(exitCode);
      if (isStopped) return;
      isStopped = true;
      stop(exitCode);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const release of releases) release();
  };
};
