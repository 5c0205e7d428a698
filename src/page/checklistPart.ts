import type { ChecklistItem } from '../plan/plan.js';
import { describePeriod } from '../text/describePeriod.js';
import { fillIn } from '../text/fillIn.js';
import { itemText } from '../text/itemText.js';
import { type Html, html } from './html.js';
import { itemNotes } from './itemNotes.js';
import type { PageContext } from './pageContext.js';
import { section } from './parts.js';

/**
 * Writes the documents to bring, each with a box to tick on paper or on the screen.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where there is no document.
 */
export function checklistPart(context: PageContext): Html {
  const { plan, language } = context;
  if (plan.checklist.length === 0) return html``;
  return section(
    'checklist',
    language.plan.checklist,
    html`<ul class="checklist">
${plan.checklist.map((item, index) => checklistItem(item, index, context))}</ul>`,
  );
}

function checklistItem(item: ChecklistItem, index: number, context: PageContext): Html {
  const { language } = context;
  const { apostille, translation, validity } = item;
  const tags = [
    ...(apostille ? [language.plan.apostille] : []),
    ...(translation ? [language.plan.translation] : []),
    ...(validity === null
      ? []
      : [fillIn(language.plan.documentValidity, { period: describePeriod(validity, language) }, language)]),
  ].map((tag) => html` <span class="tag">${tag}</span>`);
  return html`<li><input type="checkbox" id="document-${index}"><div><label for="document-${index}">${itemText('document', item, language)}</label>${tags}${itemNotes(item, context)}</div></li>
`;
}
