import { stat } from 'node:fs/promises';

/**
 * Tells whether there is a file, which writing would replace. A folder, a pipe and a device are none.
 *
 * @param path - Where it would be.
 * @returns Whether there is one.
 */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
