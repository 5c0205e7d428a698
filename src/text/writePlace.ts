import { fillIn } from './fillIn.js';
import type { Language, Notation } from './language.js';
import { writeList } from './writeList.js';

const NUMBER = String.raw`\d[\w/.-]*(?![\w°/.-])`;
const NUMBERS = `${NUMBER}(?: to ${NUMBER}|(?:, ${NUMBER})*(?: and ${NUMBER})?)`;

/** How rule documents write each part of a place. */
const PARTS: Readonly<Record<keyof Notation['article'], string>> = {
  article: String.raw`arts?\.? (${NUMBERS})`,
  paragraph: `§{1,2} (${NUMBERS})`,
  subparagraph: String.raw`al\. (${NUMBERS})`,
  number: String.raw`(\d+)°`,
  annex: `[Aa]nnex (${NUMBERS})`,
  section: `section (${NUMBERS})`,
};

/** A part, with what stands between it and the one before. */
interface Part {
  readonly kind: keyof Notation['article'];
  readonly numbers: string;
  readonly before: string;
}

/**
 * Writes a place in a source as a language does. The spaces in each part are such at which no line is broken.
 *
 * @param place - The place as a rule document has it, such as `art. 10 § 2 al. 3`.
 * @param language - The language.
 * @returns The place in that language; as it stands where it is not wholly made of articles and their parts.
 * @example
 * writePlace('art. 10 § 2 al. 3', ENGLISH); //=> 'art.\u00a010, §\u00a02, para.\u00a03'
 */
export function writePlace(place: string, language: Language): string {
  const { comma, and, articleSeparator } = language.notation;
  const parts = partsOf(place);
  if (parts === undefined) return place;
  return parts
    .map(({ kind, numbers, before }, index) => {
      // An article or an annex is a place of its own, anything else a part of the one before.
      const isOwn = kind === 'article' || kind === 'annex' || before === ' and ';
      const between = before === ' and ' ? and : isOwn ? comma : articleSeparator;
      return (index === 0 ? '' : between) + writePart(kind, numbers, language);
    })
    .join('');
}

/** Takes a place apart; `undefined` where something in it is no part. */
function partsOf(place: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < place.length; ) {
    const before = parts.length === 0 ? '' : /^(?:, | and | )/.exec(place.slice(at))?.[0];
    if (before === undefined) return undefined;
    const part = partAt(place.slice(at + before.length));
    if (part === undefined) return undefined;
    parts.push({ ...part, before });
    at += before.length + part.length;
  }
  return parts.length === 0 ? undefined : parts;
}

function partAt(text: string): (Omit<Part, 'before'> & { readonly length: number }) | undefined {
  for (const [kind, pattern] of Object.entries(PARTS)) {
    const found = new RegExp(`^${pattern}`).exec(text);
    if (found !== null) {
      const [{ length }, numbers = ''] = found;
      return { kind: kind as Part['kind'], numbers, length };
    }
  }
  return undefined;
}

function writePart(kind: Part['kind'], numbers: string, language: Language): string {
  const [least = '', greatest] = numbers.split(' to ');
  const items = numbers.split(/, | and /);
  const written =
    greatest === undefined
      ? writeList(items, language)
      : fillIn(language.phrases.range, { least, greatest }, language);
  const isOne = greatest === undefined && items.length === 1;
  const template = language.notation.article[kind];
  // The sign is doubled for several paragraphs, in every language.
  const text = (isOne ? template : template.replace('§', '§§')).replace('{n}', () => written);
  return text.replaceAll(' ', '\u00a0');
}
