import { plainText } from '../text/plainText.js';

/** Text that is HTML already: made only by {@link html}, so that everything else is escaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: text is escaped, `null` is nothing, lists are put one after the other. */
export type Content = string | number | Html | null | readonly Content[];

/**
 * Writes HTML. What is filled in is escaped, unless it is HTML that this made.
 *
 * @param parts - The fixed parts of the template.
 * @param contents - What is filled in.
 * @returns The HTML.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const filled = contents.map((content, index) => written(content) + (parts[index + 1] ?? ''));
  return new Html((parts[0] ?? '') + filled.join(''));
}

function written(content: Content): string {
  if (content === null) return '';
  if (content instanceof Html) return content.text;
  if (typeof content === 'object') return content.map(written).join('');
  return escapeHtml(String(content));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes a text for HTML, between tags and in quoted attributes. Characters that set the direction of the text after them,
 * which could reorder what stands beside a name, are left out; control characters are shown as a replacement.
 *
 * @param text - The text.
 * @returns The text, safe in HTML.
 */
function escapeHtml(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
