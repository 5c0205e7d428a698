import { timelineOf } from '../editions/timelineOf.js';
import { openShipped, type RulebookName } from '../rules/shippedRulebook.js';
import { describeTimeline } from '../text/describeTimeline.js';
import { renderPage } from '../text/renderPage.js';
import { FORMATS } from './commandLine.js';
import { EXAMPLES } from './examples.js';
import type { RulesCommand } from './rulesCommand.js';
import { shown } from './shown.js';
import { suggestion } from './suggestion.js';
import { UsageError } from './usageError.js';
import { writeJson } from './writeJson.js';

/** Tells the history of a figure. */
export const RULES_TIMELINE: RulesCommand = {
  summary: 'Tells the history of one figure, over all domains that state it or those of DOMAIN.',
  usage: 'PARAMETER [DOMAIN]',
  takes: [1, 2],
  options: ['rulebook', 'known-on', 'format', 'language'],
  formats: FORMATS,
  remarks: ['DOMAIN is such as salary/brussels, or salary for all of them.'],
  examples: EXAMPLES.timeline,
  run: ({ rulebook, knownOn, format, language, positionals }, io) => {
    const [parameter = '', domain] = positionals;
    checkNames(rulebook, parameter, domain);
    const entries = timelineOf(rulebook, parameter, domain, { knownOn });
    io.stdout(
      format === 'json'
        ? writeJson({ rulebook, parameter, entries })
        : renderPage(describeTimeline(rulebook, parameter, entries, language)),
    );
    return 0;
  },
};

/** Suggests the nearest name for one that the rulebook does not have. */
function checkNames(rulebook: RulebookName, parameter: string, domain: string | undefined): void {
  const { domains } = openShipped(rulebook);
  const names = [...domains.values()].flat().flatMap(({ document }) => Object.keys(document.parameters));
  if (!names.includes(parameter)) {
    throw new UsageError(
      `no figure ${shown(parameter)} in the rulebook ${rulebook}${suggestion(parameter, [...new Set(names)])}`,
      'rules show',
    );
  }
  if (domain === undefined) return;
  const known = [...domains.keys()];
  const asked = domain.startsWith(`${rulebook}/`) ? domain.slice(rulebook.length + 1) : domain;
  if (known.some((name) => name === asked || name.startsWith(`${asked}/`))) return;
  throw new UsageError(
    `no domain ${shown(domain)} in the rulebook ${rulebook}${suggestion(asked, known)}`,
    'rules list',
  );
}
