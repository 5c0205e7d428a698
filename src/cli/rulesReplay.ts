import { replayReceipt } from '../editions/replayReceipt.js';
import { describeReplay } from '../text/describeReplay.js';
import { renderPage } from '../text/renderPage.js';
import { FORMATS } from './commandLine.js';
import { EXAMPLES } from './examples.js';
import { readInput } from './readInput.js';
import type { RulesCommand } from './rulesCommand.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

const COMMAND = 'rules replay';

/** Asks the question of a receipt again. */
export const RULES_REPLAY: RulesCommand = {
  summary: 'Asks the question of a receipt again; exits with 1 when the answer no longer holds.',
  usage: 'RECEIPT|-',
  takes: [1, 1],
  options: ['facts', 'format', 'language'],
  formats: FORMATS,
  remarks: ['RECEIPT is what a question with --receipt wrote; - is standard input.'],
  examples: EXAMPLES.replay,
  run: async ({ facts, format, language, positionals }, io) => {
    const [file] = positionals;
    if (file === '-' && facts === '-') {
      throw new UsageError('the receipt and the facts cannot both be standard input', `${COMMAND} --help`);
    }
    const receipt = await readInput(file, 'a receipt', COMMAND, io);
    const given = facts === undefined ? undefined : await readInput(facts, 'facts', COMMAND, io);
    const replay = replayReceipt(receipt, given);
    io.stdout(format === 'json' ? writeJson(replay) : renderPage(describeReplay(replay, language)));
    return replay.holds ? 0 : 1;
  },
};
