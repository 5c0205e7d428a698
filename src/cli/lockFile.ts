/** The lock file that is written and read when none is named. */
export const LOCK_FILE = 'belgian-residence-rules.lock.json';
