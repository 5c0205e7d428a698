import type { AnswerType } from '../plan/answerType.js';
import type { Question } from '../plan/plan.js';
import { nameOf } from '../text/nameOf.js';
import { type Html, html } from './html.js';
import type { PageContext } from './pageContext.js';
import { section } from './parts.js';
import { aboutName, questionText, undecidedName } from './planTexts.js';

/**
 * Writes what to ask next.
 *
 * @param context - What the page is written with.
 * @returns The section; nothing where nothing is left to ask.
 */
export function questionPart(context: PageContext): Html {
  const { plan, say } = context;
  if (plan.questions.length === 0) return html``;
  return section(
    'questions',
    say('questions'),
    html`<p class="note">${say('questions.lead')}</p>
<ol class="questions">
${plan.questions.map((question) => questionItem(question, context))}</ol>`,
  );
}

function questionItem({ path, answer, bearsOn }: Question, context: PageContext): Html {
  const { say, language } = context;
  const names = [...new Set(bearsOn.map((each) => undecidedName(each, context)))];
  const list = /^(.*\[\d+\])\./.exec(path)?.[1];
  const about = list === undefined ? '' : html` <span class="about">${aboutName(list, context)}</span>`;
  return html`<li><p class="question">${questionText(path, language)}${about}</p>
<p class="answer">${answerText(answer, context)}</p>
${names.length === 0 ? '' : html`<p class="about">${say('question.bearsOn', { names: names.join(language.notation.comma) })}</p>`}</li>
`;
}

function answerText(answer: AnswerType, { say, language }: PageContext): string {
  const text = say(`answer.${answer.type}`, answerParams(answer, language));
  return answer.absentable ? `${text}${language.notation.comma}${say('answer.absent')}` : text;
}

function answerParams(answer: AnswerType, language: PageContext['language']): Readonly<Record<string, string | number | readonly string[]>> {
  if (answer.type === 'choice') {
    const names = answer.choices.map((choice) => nameOf(answer.names, choice, language));
    return { choices: names.join(language.notation.comma) };
  }
  if (answer.type === 'number') return { least: answer.least, most: answer.most };
  if (answer.type === 'records') return { fields: answer.fields.map(({ name }) => name) };
  return {};
}
