import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ENGLISH } from '../src/text/english.js';
import type { Language } from '../src/text/language.js';

const LIST = fileURLToPath(new URL('../src/text/languages.ts', import.meta.url));

/** Every language that there is. */
export const ALL_LANGUAGES: readonly Language[] = existsSync(LIST)
  ? Object.values(
      ((await import(/* @vite-ignore */ LIST)) as { LANGUAGES: Record<string, Language> }).LANGUAGES,
    )
  : [ENGLISH];
