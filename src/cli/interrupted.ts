/** The exit code of a program that was interrupted, as shells have it. */
export const INTERRUPTED = 130;
