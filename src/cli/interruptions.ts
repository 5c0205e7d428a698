/** The signals that interrupt a program, end it, or say that its terminal was closed, with the exit codes that shells have for them. */
export const INTERRUPTIONS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The exit codes of interruptions, for the help. */
export const INTERRUPTED_CODES: string = Object.values(INTERRUPTIONS).join(', ');
