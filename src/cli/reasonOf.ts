const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'a file can be no larger here',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  ENXIO: 'nobody reads what is written there',
  EROFS: 'nothing can be written there',
};

/**
 * Says why a file could not be read or written.
 *
 * @param error - What Node threw.
 * @returns The reason, without the path.
 */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return REASONS[code ?? ''] ?? code ?? message ?? 'unknown error';
}
