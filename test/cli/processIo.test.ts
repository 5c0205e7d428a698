import { afterEach, expect, test } from 'vitest';
import { processIo } from '../../src/cli/processIo.js';
import { todayInBelgium } from '../../src/cli/todayInBelgium.js';

const DESCRIPTION = new URL('../../package.json', import.meta.url);

const before = [process.stdout, process.stderr].map((stream) => [stream, stream.listeners('error')] as const);

afterEach(() => {
  for (const [stream, listeners] of before) {
    for (const listener of stream.listeners('error')) {
      if (!listeners.includes(listener)) stream.off('error', listener as () => void);
    }
  }
});

test('processIo gives the clock, the files and the version of the package', async () => {
  const io = processIo(DESCRIPTION);
  expect([todayInBelgium(new Date()), io.today()]).toContain(todayInBelgium(new Date()));
  expect(io.version()).toMatch(/^\d+\.\d+\.\d+/);
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.open(DESCRIPTION.pathname)) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ version: io.version() });
});

test('processIo takes no offence at a reader who has gone', () => {
  processIo(DESCRIPTION);
  const gone = Object.assign(new Error('gone'), { code: 'EPIPE' });
  expect(() => process.stdout.emit('error', gone)).not.toThrow();
});
