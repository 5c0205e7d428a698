import type { Change } from '../plan/plan.js';
import { nameOf } from '../text/nameOf.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { section } from './parts.js';
import { aboutName, changeText } from './planTexts.js';

/**
 * Writes what would open a closed route or check.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where no single change would.
 */
export function changePart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.changes.length === 0) return html``;
  const names = plan.changes.map(({ of }) => targetName(of, context));
  return section('changes', say('changes'), [
    html`<p class="note">${say('changes.lead')}</p>
`,
    [...new Set(names)].map(
      (name) => html`<h3>${name}</h3>
<ul class="changes">${plan.changes.map((change, index) => (names[index] === name ? html`<li>${changeItem(change, context)}</li>` : null))}</ul>
`,
    ),
  ]);
}

function targetName({ kind, name, about }: Change['of'], context: PageContext): string {
  const target = kind === 'route' ? nameOf('Card', name, context.language) : context.say(`check.${name}`);
  return about === null ? target : `${target} (${aboutName(about, context)})`;
}

function changeItem(change: Change, { language, say }: PageContext): Html {
  const { on, until } = change;
  const dates = [
    on === null ? [] : say('change.from', { date: on }),
    until === null ? [] : say('change.until', { date: until }),
  ].flat();
  return html`${changeText(change, language)}${dates.length === 0 ? '' : html` <span class="about">${dates.join(language.notation.comma)}</span>`}`;
}
