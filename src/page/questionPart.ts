import { describeQuestion } from '../text/describeQuestion.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { keyedRows, section } from './parts.js';

/**
 * Writes what to ask next.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where nothing is left to ask.
 */
export function questionPart({ plan, say, language }: PageContext): Html {
  if (plan.questions.length === 0) return html``;
  const items = plan.questions.map((question, index) => {
    const [asked, ...rows] = describeQuestion(question, index + 1, language);
    return html`<li><p class="question">${asked?.text ?? ''}</p>
${keyedRows(rows, language)}</li>
`;
  });
  return section(
    'questions',
    language.plan.questions,
    html`<p class="note">${say('inOrder')}</p>
<ol class="questions">
${items}</ol>`,
  );
}
