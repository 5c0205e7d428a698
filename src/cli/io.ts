/** What the command line reads from and writes to. Tests give their own, so that they need no process. */
export interface Io {
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output. */
  readonly stdout: (text: string) => void;
  /** Writes to standard error. */
  readonly stderr: (text: string) => void;
  /** Opens a file. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** Whether standard input and standard output are terminals, at which a person sits. */
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean };
  /** Whether output can be coloured when it goes to a terminal. */
  readonly mayColour: boolean;
  /** The civil date in Belgium, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The version of the package. */
  readonly version: () => string;
}
