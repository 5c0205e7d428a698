import type { Language } from '../src/text/language.js';
import { LANGUAGES } from '../src/text/languages.js';

/** Every language that there is. */
export const ALL_LANGUAGES: readonly Language[] = Object.values(LANGUAGES);
