import { rulesAsOf } from '../rules/rulesAsOf.js';
import { asOfToday } from './asOfToday.js';
import { readCommandLine } from './commandLine.js';
import { rulesHelp } from './help.js';
import type { Io } from './io.js';
import { paintFor } from './paintFor.js';
import { rulesListJson, rulesListText } from './rulesList.js';
import { documentsToShow, rulesShowJson, rulesShowText } from './rulesShow.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';

const SUBCOMMANDS = ['list', 'show'];

/**
 * Runs `rules list` or `rules show`.
 *
 * @param args - The arguments behind `rules`.
 * @param io - What is read from and written to.
 * @returns The exit code.
 */
export function runRules(args: readonly string[], io: Io): number {
  const line = readCommandLine(args, 'rules', ['as-of', 'rulebook', 'format']);
  if (line.help) {
    io.stdout(rulesHelp());
    return 0;
  }
  const [subcommand, ...ids] = line.positionals;
  if (subcommand === undefined) throw new UsageError('rules list or rules show expected', 'rules --help');
  if (!SUBCOMMANDS.includes(subcommand)) {
    throw new UsageError(
      `unknown command rules ${shown(subcommand)}${suggestion(subcommand, SUBCOMMANDS, 'rules ')}`,
      'rules --help',
    );
  }
  const [id, ...others] = ids;
  const isTooMany = subcommand === 'list' ? id !== undefined : others.length > 0;
  if (isTooMany) throw new UsageError(`too many arguments: ${shown(ids.join(' '))}`, 'rules --help');
  const rules = rulesAsOf(line.asOf ?? io.today(), { rulebook: line.rulebook });
  const isToday = line.asOf === undefined;
  const warnings = isToday ? [...rules.warnings, asOfToday(rules.asOf)] : rules.warnings;
  if (subcommand === 'list') {
    io.stdout(line.format === 'json' ? rulesListJson(rules, warnings) : rulesListText(rules, isToday));
    return 0;
  }
  const documents = documentsToShow(rules, id);
  const paint = paintFor(io);
  io.stdout(
    line.format === 'json'
      ? rulesShowJson(rules, documents, isToday ? [asOfToday(rules.asOf)] : [])
      : rulesShowText(rules, documents, isToday, paint),
  );
  return 0;
}
