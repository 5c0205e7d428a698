import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import type { Language } from './language.js';

/** The tags of the languages that texts can be written in; the first where none is chosen. */
export const LANGUAGE_TAGS: readonly ['en', 'fr', 'nl', 'de'] = /* @__PURE__ */ Object.freeze([
  'en',
  'fr',
  'nl',
  'de',
] as const);

/** The tag of a language that texts can be written in. */
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** The languages that texts can be written in, by their tags. */
export const LANGUAGES: Readonly<Record<LanguageTag, Language>> = /* @__PURE__ */ Object.freeze({
  en: ENGLISH,
  fr: FRENCH,
  nl: DUTCH,
  de: GERMAN,
});
