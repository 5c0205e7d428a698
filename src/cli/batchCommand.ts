import type { Row } from '../text/report.js';
import type { OptionName } from './commandLine.js';
import type { RulesCommand } from './rulesCommand.js';

/** A command on many cases. */
export interface BatchCommand extends RulesCommand {
  /** What options do that do something else in other commands. */
  readonly optionRows: Partial<Readonly<Record<OptionName, Row>>>;
  /** What its exit codes say. */
  readonly exitCodes: readonly Row[];
}
