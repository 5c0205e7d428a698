import {
  anyText,
  day,
  type Form,
  formOf,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
} from '../facts/forms.js';
import type { Source } from '../rules/supportingData.js';
import type { Language } from './language.js';

/** The parts of a language that are tables of texts. */
const TABLES = [
  'notation',
  'outcomes',
  'headlines',
  'reasons',
  'warnings',
  'items',
  'residence',
  'states',
  'errors',
  'phrases',
  'plan',
  'questions',
  'interview',
  'changes',
  'portfolio',
  'caseChanges',
  'units',
  'names',
  'page',
  'labels',
] as const;

/** The form of a language. It is told by its parts; that each of them says everything, its type does. */
export const languageForm: Form<Language> = /* @__PURE__ */ formOf('a language, such as ENGLISH', (value) => {
  const language = value as Language;
  return (
    typeof language.tag === 'string' &&
    TABLES.every((table) => typeof language[table] === 'object' && language[table] !== null) &&
    Array.isArray(language.notation.months)
  );
});

/** The form of the sources that answers refer to. */
export const sourcesForm: Form<readonly Source[]> = /* @__PURE__ */ listOf(
  /* @__PURE__ */ objectOf<Source>({
    id: anyText,
    kind: /* @__PURE__ */ oneOf([
      'guide',
      'statute',
      'official',
      'specialist',
      'press',
      'repository',
      'project',
    ]),
    title: anyText,
    // What is no address of the web becomes no link.
    address: /* @__PURE__ */ orNull(anyText),
    publishedOn: /* @__PURE__ */ orNull(day),
    statesFrom: /* @__PURE__ */ optional(day) as Form<never>,
    consultedOn: day,
  }),
);
