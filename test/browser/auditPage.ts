/** What the browser offers, as far as it is used here: the tests are checked without its types. */
type Box = { left: number; right: number; top: number; bottom: number; width: number; height: number };

/**
 * Looks at the page as it is laid out: for what is clipped, what overlaps, what has too little contrast, and how it is built.
 * It runs in the browser, so that it must not use anything from outside itself.
 *
 * @param isAll - Whether more than the layout is looked at.
 * @returns What is wrong; empty when nothing is.
 */
export function auditPage(isAll: boolean): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: the browser has no types here
  const { document, innerWidth, getComputedStyle } = globalThis as any;
  const problems: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const all = (selector: string, root: any = document): any[] => [...root.querySelectorAll(selector)];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const isShown = (element: any): boolean => {
    if (!element.checkVisibility()) return false;
    for (let each = element; each !== null && each !== document; each = each.parentElement) {
      if (getComputedStyle(each).clipPath.startsWith('inset')) return false;
      if (each.className === 'skip') return false;
    }
    return true;
  };
  const shortened = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // Nothing reaches over the sides, and nothing is cut off.
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    problems.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (node.data.trim() === '' || !isShown(parent) || /^(?:title|desc|style)$/i.test(parent.tagName))
      continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects() as Iterable<Box>) {
      if (box.left < -0.5 || box.right > innerWidth + 0.5)
        problems.push(`over the side: ${shortened(node.data)}`);
    }
  }
  for (const element of all('body *')) {
    const { overflowX, display } = getComputedStyle(element);
    if (overflowX === 'visible' || display === 'inline' || !isShown(element) || element.ownerSVGElement)
      continue;
    if (element.scrollWidth > element.clientWidth + 1)
      problems.push(`clipped: ${shortened(element.textContent)}`);
  }

  // No text of a drawing touches another, or leaves the drawing.
  for (const svg of all('svg.drawing').filter(isShown)) {
    const frame: Box = svg.getBoundingClientRect();
    const texts = all('text', svg).map((text) => ({
      text: text.textContent as string,
      box: text.getBoundingClientRect() as Box,
    }));
    texts.forEach(({ text, box }, index) => {
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.bottom > frame.bottom + 1 ||
        box.top < frame.top - 3
      )
        problems.push(`outside its drawing: ${shortened(text)}`);
      for (const other of texts.slice(index + 1)) {
        // Lines of type stand closer than their boxes are high.
        const slim = (each: Box): Box => ({
          ...each,
          left: each.left,
          right: each.right,
          top: each.top + each.height * 0.2,
          bottom: each.bottom - each.height * 0.15,
          width: each.width,
          height: each.height,
        });
        if (overlap(slim(box), slim(other.box)))
          problems.push(`overlap in a drawing: ${shortened(text)} / ${shortened(other.text)}`);
      }
    });
    const named = [svg.getAttribute('aria-labelledby'), svg.getAttribute('aria-describedby')];
    if (svg.getAttribute('role') !== 'img' || named.some((id) => !document.getElementById(id)?.textContent)) {
      problems.push('a drawing has no role, title or description');
    }
  }

  // Boxes that stand beside one another do not touch.
  for (const selector of ['.card', '.tiles li', 'section', 'nav li', '.checklist>li', 'table']) {
    const boxes = all(selector)
      .filter(isShown)
      .map((element) => element.getBoundingClientRect() as Box);
    boxes.forEach((box, index) => {
      if (boxes.slice(index + 1).some((other) => overlap(box, other)))
        problems.push(`overlap of ${selector}`);
    });
  }

  if (!isAll) return [...new Set(problems)];

  // Contrast, as WCAG 2.2 measures it.
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const backgroundOf = (element: any): string => {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor as string;
      if (channels(color)[3] !== 0) return color;
    }
    return 'rgb(255,255,255)';
  };
  const seen = new Set<string>();
  for (const element of all('body *')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!isText || !isShown(element) || /^(?:title|desc|style)$/i.test(element.tagName)) continue;
    const style = getComputedStyle(element);
    const color = (element.ownerSVGElement ? style.fill : style.color) as string;
    const background = backgroundOf(element);
    const [high, low] = [luminance(color), luminance(background)].sort((a, b) => b - a) as [number, number];
    const ratio = (high + 0.05) / (low + 0.05);
    const key = `${color} on ${background}`;
    if (ratio < 4.5 && !seen.has(key))
      problems.push(`contrast ${ratio.toFixed(2)} of ${key}: ${shortened(element.textContent)}`);
    seen.add(key);
  }
  if (seen.size < 4) problems.push('hardly any text has a colour');

  // Headings go down step by step, under one.
  const levels = all('h1,h2,h3,h4,h5,h6').map(({ tagName }) => Number(tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1)
    problems.push('not one first heading');
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) problems.push(`heading ${index} jumps to level ${level}`);
  });
  for (const landmark of ['header', 'nav[aria-label]', 'main', 'footer']) {
    if (all(landmark).length !== 1) problems.push(`not one ${landmark}`);
  }
  if (!/^[a-z]{2}$/.test(root.lang)) problems.push('no language');
  if (document.title === '') problems.push('no title');
  const ids = all('[id]').map(({ id }) => id);
  if (new Set(ids).size !== ids.length) problems.push('an id stands twice');
  for (const { hash } of all('a[href^="#"]')) {
    if (!ids.includes(decodeURIComponent(hash.slice(1)))) problems.push(`a link leads nowhere: ${hash}`);
  }
  return [...new Set(problems)];
}
