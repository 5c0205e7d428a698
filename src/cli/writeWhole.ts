import { randomUUID } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place, synced, then renamed. On any error a former file stays as it is, and
 * nothing is left beside it. A link is followed, and the mode of a former file is kept. What is no file, such as a pipe or a
 * device, is written to as it stands.
 *
 * @param path - Where it goes.
 * @param text - What is written.
 * @throws Whatever Node throws when it cannot be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const former = await stat(path).catch(unlessMissing);
  if (STREAMS.test(path) || (former !== undefined && !former.isFile())) return writeInto(path, text);
  const target = await targetOf(path);
  // A file that must not be written is not replaced either.
  if (former !== undefined) await access(target, constants.W_OK);
  const beside = join(dirname(target), `.belgian-residence-rules-${randomUUID()}.tmp`);
  try {
    await writeNew(beside, text, former);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Names of what the process has open already, be it a file. */
const STREAMS = /^\/(?:dev\/(?:stdout|stderr|fd\/)|proc\/)/;

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Where a path leads, be it a link to a file that is not there yet. */
async function targetOf(path: string): Promise<string> {
  const real = await realpath(path).catch(unlessMissing);
  if (real !== undefined) return real;
  const link = await readlink(path).catch(() => undefined);
  return link === undefined ? path : targetOf(resolve(await realpath(dirname(path)), link));
}

async function writeNew(path: string, text: string, former: Stats | undefined): Promise<void> {
  await using(await open(path, 'wx'), async (file) => {
    if (former !== undefined) {
      // Only the superuser can give a file away; it is nobody else's otherwise.
      await file.chown(former.uid, former.gid).catch(() => undefined);
      await file.chmod(former.mode & 0o7777);
    }
    await file.writeFile(text);
    await file.sync();
  });
}

/** A pipe that nobody reads would be waited for without end: opened so, it is an error. */
async function writeInto(path: string, text: string): Promise<void> {
  await using(await open(path, constants.O_WRONLY | constants.O_NONBLOCK), async () => {
    await using(await open(path, 'w'), (file) => file.writeFile(text));
  });
}

/** Makes the new name last, where folders can be synced. */
async function syncFolder(path: string): Promise<void> {
  try {
    await using(await open(path, 'r'), (folder) => folder.sync());
  } catch {
    // The file stands there all the same.
  }
}

async function using(file: FileHandle, work: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}
