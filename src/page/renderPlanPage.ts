import type { CaseFile } from '../facts/caseFile.js';
import type { FactsProblem } from '../facts/factsError.js';
import { dataOf, type Fields, readOptions, refuseIfAny } from '../facts/forms.js';
import { namedCaseForm } from '../plan/namedCaseForm.js';
import type { Plan } from '../plan/plan.js';
import { planForm } from '../plan/planForm.js';
import type { Source } from '../rules/supportingData.js';
import type { Language } from '../text/language.js';
import { plainText } from '../text/plainText.js';
import { languageForm, sourcesForm } from '../text/textForms.js';
import { changePart } from './changePart.js';
import { checklistPart } from './checklistPart.js';
import { checkPart } from './checkPart.js';
import { costPart } from './costPart.js';
import { deadlinePart } from './deadlinePart.js';
import { headPart } from './headPart.js';
import { Html, html } from './html.js';
import { languagePart, registerNumberPart, travelPart, warningPart } from './otherParts.js';
import { type PageContext, pageContext } from './pageContext.js';
import { procedurePart } from './procedurePart.js';
import { questionPart } from './questionPart.js';
import { residencePart } from './residencePart.js';
import { routePart } from './routePart.js';
import { documentPart, sourcePart } from './sourcePart.js';
import { STYLE } from './style.js';

/** What a page is written with. */
export interface PageOptions {
  /** The language of the page. */
  readonly language: Language;
  /** The sources that the plan refers to. */
  readonly sources: readonly Source[];
}

const OPTIONS: Fields<PageOptions> = { language: languageForm, sources: sourcesForm };

/** Nothing is loaded and nothing runs, whatever the page holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The parts of the page in their order, by the id of their section. */
const PARTS: readonly ((context: PageContext) => Html)[] = [
  deadlinePart,
  routePart,
  checkPart,
  residencePart,
  questionPart,
  changePart,
  procedurePart,
  checklistPart,
  costPart,
  languagePart,
  travelPart,
  registerNumberPart,
  warningPart,
  documentPart,
  sourcePart,
];

/**
 * Writes a plan as one HTML page that needs nothing else: no script, no font, no image from elsewhere. It prints on A4, and is
 * light or dark as the reader's device is.
 *
 * @param plan - The plan.
 * @param caseFile - The case file that it was made from, or only the name of the person in it.
 * @param options - The language and the sources.
 * @returns The page.
 * @throws FactsError when it is no plan of this version, or something is wrong with the case file's name or the options, listing all of it.
 */
export function renderPlanPage(plan: Plan, caseFile: Pick<CaseFile, 'person'>, options: PageOptions): string {
  const problems: FactsProblem[] = [];
  const read = dataOf(planForm())(plan, 'plan', problems);
  const { person } = namedCaseForm(caseFile, 'caseFile', problems);
  const { language, sources } = readOptions(OPTIONS, options, problems);
  refuseIfAny(problems);
  const context = pageContext(read, language, sources);
  const { say } = context;
  const name = person?.name ?? read.reference;
  const title = name === null ? say('title') : say('titleOf', { name: plainText(name) });
  const parts = PARTS.map((part) => part(context)).filter(({ text }) => text !== '');
  const page = html`<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#plan">${say('skip')}</a>
<div class="page">
${headPart(name, context)}${contents(parts, context)}<main id="plan">
${parts}</main>
<footer><p>${language.phrases.closing}</p></footer>
</div>
</body>
</html>
`;
  return page.text;
}

function contents(parts: readonly Html[], { say }: PageContext): Html {
  const links = parts.map(({ text }) => {
    const [, id = '', title = ''] = /^<section id="([\w-]+)".*?<h2[^>]*>(.*?)<\/h2>/s.exec(text) ?? [];
    return html`<li><a href="#${id}">${new Html(title)}</a></li>`;
  });
  return html`<nav aria-label="${say('contents')}"><ul>${links}</ul></nav>
`;
}
