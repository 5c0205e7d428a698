import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.js';
import { listFolder } from '../../src/cli/listFolder.js';
import { main } from '../../src/cli/main.js';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The files that were written, by path. */
  readonly written?: Readonly<Record<string, string>>;
}

/** What a run finds around it. */
export interface Around {
  /** What stands on standard input: text, or bytes. */
  readonly stdin?: string | Uint8Array;
  /** The files that there are, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly isTerminal?: Partial<Io['isTerminal']>;
  readonly mayColour?: boolean;
  /** How many pieces of output are read before the reader goes; all when left out. */
  readonly reads?: number;
  /** After how many pieces of output somebody interrupts the program. */
  readonly interruptedAfter?: number;
  readonly today?: string | (() => string);
}

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** The worked cases that the package ships are read where they stand. */
function shippedFile(path: string): Uint8Array | undefined {
  return path.startsWith(FIXTURES) ? readFileSync(path) : undefined;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Gives bytes in pieces, as pipes do, so that no character is safe from being cut. */
async function* piecesOf(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

// biome-ignore lint/correctness/useYield: it fails before there is anything to give
async function* failing(code: string): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error(`${code}: cannot open /secret/path`), { code });
}

/**
 * Runs the command line without a process.
 *
 * @param args - The arguments.
 * @param around - What it finds around it.
 * @returns The exit code and what was written.
 */
export async function run(args: readonly string[], around: Around = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const written: Record<string, string> = {};
  const { stdin = '', files = {}, isTerminal = {}, mayColour = true, today = '2026-11-24' } = around;
  let pieces = 0;
  let interrupt: (exitCode: number) => void = () => undefined;
  const code = await main(args, {
    stdin: piecesOf(bytesOf(stdin), 7),
    closeInput: () => undefined,
    stdout: (text) => {
      stdout += text;
    },
    writeOut: async (bytes) => {
      if (pieces === around.reads) return false;
      pieces += 1;
      stdout += new TextDecoder().decode(bytes);
      if (pieces === around.interruptedAfter) interrupt(130);
      return true;
    },
    onInterrupt: (stop) => {
      interrupt = stop;
      return () => {
        interrupt = () => undefined;
      };
    },
    stderr: (text) => {
      stderr += text;
    },
    open: (path) => {
      const content = files[path] ?? shippedFile(path);
      if (content !== undefined) return piecesOf(bytesOf(content));
      return failing(path === 'folder' ? 'EISDIR' : path === 'odd' ? 'EODD' : 'ENOENT');
    },
    isFile: async (path) => files[path] !== undefined,
    write: async (path, text) => {
      if (path === 'folder') throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
      written[path] = text;
    },
    list: async (path) => {
      if (path.startsWith(FIXTURES)) return listFolder(path);
      const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
      return inside.length === 0 && path !== 'folder' ? undefined : inside.sort();
    },
    fixtures: FIXTURES,
    isTerminal: { stdin: false, stdout: false, stderr: false, ...isTerminal },
    mayColour,
    today: () => (typeof today === 'string' ? today : today()),
    version: () => '1.2.3',
  });
  return { code, stdout, stderr, ...(Object.keys(written).length === 0 ? {} : { written }) };
}
