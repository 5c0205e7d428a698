export { DUTCH } from './text/dutch.js';
export { ENGLISH } from './text/english.js';
export { type ExplainLevel, type ExplainOptions, explain } from './text/explain.js';
export { FRENCH } from './text/french.js';
export { GERMAN } from './text/german.js';
export type { Label } from './text/label.js';
export type { CountedUnit, Language, Messages, Notation } from './text/language.js';
export { LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from './text/languages.js';
export type { Phrase } from './text/phrase.js';
