import type { CommandLine, Format, OptionName } from './commandLine.js';
import type { Example } from './examples.js';
import type { Io } from './io.js';

/** A command on rules. */
export interface RulesCommand {
  /** What it does, in one sentence. */
  readonly summary: string;
  /** How its arguments are written, such as `[ID]`; empty when it takes none. */
  readonly usage: string;
  /** The fewest and the most arguments that it takes. */
  readonly takes: readonly [least: number, most: number];
  /** Its options, besides `--help`. */
  readonly options: readonly OptionName[];
  /** The forms of output that it has, the one it has by itself first. */
  readonly formats: readonly [Format, ...Format[]];
  /** What else its help says. */
  readonly remarks: readonly string[];
  readonly examples: readonly Example[];
  /** Runs it, and gives the exit code. */
  readonly run: (line: CommandLine, io: Io) => number | Promise<number>;
}
