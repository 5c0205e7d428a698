import { describeChange } from '../text/describeChange.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { section } from './parts.js';

/**
 * Writes what would open a closed route or check.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no single change would.
 */
export function changePart({ plan, say, language }: PageContext): Html {
  if (plan.changes.length === 0) return html``;
  const rows = plan.changes.map((change) => describeChange(change, language));
  const groups = [...new Set(rows.map(({ label }) => label))].map((label) => {
    const items = rows.filter((row) => row.label === label).map(({ text }) => html`<li>${text}</li>`);
    return html`<div class="change"><h3>${label}</h3>
<ul>${items}</ul></div>
`;
  });
  return section('changes', language.plan.changes, [
    html`<p class="note">${say('eachAlone')} ${language.plan.afterChange}</p>
`,
    groups,
  ]);
}
