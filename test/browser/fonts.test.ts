import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENLARGED } from '../../src/page/drawing.js';
import { textWidth, type Weight } from '../../src/page/textWidth.js';
import { ENGLISH } from '../../src/text/english.js';
import { ALL_LANGUAGES } from '../languages.js';
import { samplePlans } from '../page/samplePlans.js';
import { auditPage } from './auditPage.js';
import { describeInChromium } from './chromium.js';
import { FONT_FAMILIES } from './fontFamilies.js';
import { type PlanBrowser, planBrowser, STARTS_WITHIN } from './planBrowser.js';

const SAMPLES = samplePlans();
const [EVERYTHING, BY_THE_LAW] = SAMPLES as readonly [(typeof SAMPLES)[number], (typeof SAMPLES)[number]];

/** From the narrowest screen on which nothing may need two directions to scroll (WCAG 2.2, 1.4.10) to a wide one. */
const WIDTHS = [320, 390, 761, 1200] as const;
/** As wide as what is printed on A4 between the margins. */
const SHEET = 680;

const inEveryLanguage = (samples: typeof SAMPLES) =>
  ALL_LANGUAGES.flatMap((language) => samples.map((sample) => ({ ...sample, language, tag: language.tag })));

/** What is wrong with the layout, by the width of the window. */
async function layoutProblems({ page }: PlanBrowser): Promise<Record<string, readonly string[]>> {
  const problems: Record<string, readonly string[]> = {};
  for (const width of [...WIDTHS, SHEET]) {
    await page.emulateMedia({ media: width === SHEET ? 'print' : 'screen' });
    await page.setViewportSize({ width, height: 900 });
    problems[width] = await page.evaluate(auditPage, false);
  }
  return problems;
}

const NO_PROBLEMS = Object.fromEntries([...WIDTHS, SHEET].map((width) => [width, []]));

/** Characters of drawings: those of the languages, and letters of other scripts, which a language of one's own can have. */
const CHARACTERS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x5d0, 0x5ea],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((code) => String.fromCodePoint(code))
  .concat(...'–—‘’“”•…€→≤≥\u2009\u202f');

/** How wide texts are drawn, in the unit of drawings. */
async function drawnWidths(
  { page }: PlanBrowser,
  texts: readonly string[],
  weight: Weight,
): Promise<readonly number[]> {
  const lengths = (await page.evaluate(`(() => {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.style.whiteSpace = 'pre';
    text.setAttribute('class', '${weight === 'bold' ? 'strong' : ''}');
    document.querySelector('svg.drawing.wide').append(text);
    return ${JSON.stringify(texts)}.map((each) => {
      text.textContent = each;
      return text.getComputedTextLength();
    });
  })()`)) as number[];
  return lengths.map((length) => length / ENLARGED);
}

for (const family of FONT_FAMILIES) {
  describeInChromium(`the page with ${family.name} alone`, family, () => {
    let shown: PlanBrowser;

    beforeAll(async () => {
      shown = await planBrowser(family);
    }, STARTS_WITHIN);

    afterAll(async () => {
      await shown?.close();
    });

    test('is written in it', async () => {
      await shown.open({ ...EVERYTHING, language: ENGLISH });
      const tools = await shown.page.context().newCDPSession(shown.page);
      await tools.send('DOM.enable');
      await tools.send('CSS.enable');
      const { root } = await tools.send('DOM.getDocument');
      const used: Record<string, readonly string[]> = {};
      for (const selector of ['p', '.drawing.wide text', '.drawing.wide .strong', 'h1']) {
        const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
        used[selector] = fonts.map(({ familyName }) => familyName);
      }
      expect(used).toEqual({
        p: [family.sans],
        '.drawing.wide text': [family.sans],
        '.drawing.wide .strong': [family.sans],
        h1: [family.serif],
      });
    });

    test.each(['plain', 'bold'] as const)(
      'draws no character wider than was reckoned: %s',
      async (weight) => {
        await shown.open({ ...EVERYTHING, language: ENGLISH });
        const drawn = await drawnWidths(shown, CHARACTERS, weight);
        expect(drawn.filter((width) => width > 0).length).toBeGreaterThan(250);
        const wider = CHARACTERS.filter(
          (character, index) => (drawn[index] ?? 0) > textWidth(character, weight) + 0.01,
        );
        expect(wider).toEqual([]);
      },
    );

    test.each(inEveryLanguage([EVERYTHING, BY_THE_LAW]))('fits every window: $name, $tag', async (each) => {
      await shown.open(each);
      expect(await layoutProblems(shown)).toEqual(NO_PROBLEMS);
    });
  });
}

const [WIDEST] = FONT_FAMILIES as readonly [(typeof FONT_FAMILIES)[number]];

for (const settings of [{ minimumFontSize: 18 }, { defaultFontSize: 22 }]) {
  describeInChromium(`the page for a reader who has set ${JSON.stringify(settings)}`, WIDEST, () => {
    let shown: PlanBrowser;

    beforeAll(async () => {
      shown = await planBrowser(WIDEST, settings);
    }, STARTS_WITHIN);

    afterAll(async () => {
      await shown?.close();
    });

    test('has larger type', async () => {
      await shown.open({ ...EVERYTHING, language: ENGLISH });
      const size = await shown.page.evaluate('getComputedStyle(document.documentElement).fontSize');
      expect(size).toBe(`${Object.values(settings)[0]}px`);
    });

    test.each(inEveryLanguage([EVERYTHING]))('fits every window: $tag', async (each) => {
      await shown.open(each);
      expect(await layoutProblems(shown)).toEqual(NO_PROBLEMS);
    });
  });
}
