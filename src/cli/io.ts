/** What the command line reads from and writes to. Tests give their own, so that they need no process. */
export interface Io {
  /** Standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Reads no more of standard input, even where more is waited for. */
  readonly closeInput: () => void;
  /** Writes to standard output. */
  readonly stdout: (text: string) => void;
  /**
   * Writes bytes to standard output, and waits until they are taken, so that no more is kept than is read; `false` when
   * nobody reads any more.
   */
  readonly writeOut: (bytes: Uint8Array) => Promise<boolean>;
  /** Writes to standard error. */
  readonly stderr: (text: string) => void;
  /** Opens a file. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  /** Tells whether there is a file, which writing would replace. */
  readonly isFile: (path: string) => Promise<boolean>;
  /** Writes a file whole or not at all, in place of one that there may be. */
  readonly write: (path: string, text: string) => Promise<void>;
  /** Lists the files in a folder and the folders in it, sorted; `undefined` when the path is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** The folder of the worked cases that the package ships. */
  readonly fixtures: string;
  /** Whether the standard streams are terminals, at which a person sits. */
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /**
   * Calls a function with the exit code of the interruption when somebody interrupts the program for the first time, ends it
   * or closes its terminal, until the function given back is called.
   */
  readonly onInterrupt: (stop: (exitCode: number) => void) => () => void;
  /** Whether output can be coloured when it goes to a terminal. */
  readonly mayColour: boolean;
  /** The civil date in Belgium, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The version of the package. */
  readonly version: () => string;
}
