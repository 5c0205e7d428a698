import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/text/english.js';
import { ALL_LANGUAGES } from '../languages.js';
import { samplePlans } from '../page/samplePlans.js';
import { auditPage } from './auditPage.js';
import { describeInChromium } from './chromium.js';
import { FONT_FAMILIES } from './fontFamilies.js';
import { ADDRESS, type PlanBrowser, planBrowser, STARTS_WITHIN } from './planBrowser.js';

const SAMPLES = samplePlans();
const [EVERYTHING] = SAMPLES as readonly [(typeof SAMPLES)[number]];
const IN_ENGLISH = { ...EVERYTHING, language: ENGLISH };

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };
/** As wide as what is printed on A4 between the margins, in the pixels of style sheets. */
const SHEET = { width: 680, height: 960 };

const CASES = ALL_LANGUAGES.flatMap((language) =>
  SAMPLES.map((sample) => ({ ...sample, language, tag: language.tag })),
);

/** The widest: what fits in it fits in the others, which have tests of their own. */
const [FAMILY] = FONT_FAMILIES as readonly [(typeof FONT_FAMILIES)[number]];

describeInChromium('the page of a plan in Chromium', FAMILY, () => {
  let shown: PlanBrowser;

  beforeAll(async () => {
    shown = await planBrowser(FAMILY);
  }, STARTS_WITHIN);

  afterAll(async () => {
    await shown?.close();
  });

  /** The name stands as text, in its own direction. */
  async function expectName(name: string | undefined): Promise<void> {
    const { page } = shown;
    const heading = page.locator('h1 bdi');
    expect(await heading.count()).toBe(name === undefined ? 0 : 1);
    if (name === undefined) return;
    expect(await heading.textContent()).toBe(name.replaceAll(/[\u202e\u2069]/g, ''));
    const direction = await page.evaluate("getComputedStyle(document.querySelector('h1 bdi')).direction");
    expect(direction).toBe(/^\u202e?[\u0590-\u06ff]/.test(name) ? 'rtl' : 'ltr');
  }

  describe.each(CASES)('$name, $tag', (each) => {
    test('fits phones, desktops and paper, light and dark, and needs nothing from elsewhere', async () => {
      const { page, said, asked } = shown;
      await shown.open(each);
      await expectName(each.caseFile.person?.name);
      const problems: Record<string, readonly string[]> = {};
      for (const [name, viewport, colorScheme] of [
        ['phone', PHONE, 'light'],
        ['desktop', DESKTOP, 'dark'],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ media: 'screen', colorScheme });
        problems[name] = await page.evaluate(auditPage, true);
      }
      await page.setViewportSize(SHEET);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      // The table of contents and the link to the plan are of no use on paper.
      problems.print = (await page.evaluate(auditPage, true)).filter((problem) => !problem.includes('nav'));
      expect(problems).toEqual({ phone: [], desktop: [], print: [] });
      expect(said).toEqual([]);
      expect(asked).toEqual([ADDRESS]);
    });
  });

  describe.each(ALL_LANGUAGES.map((language) => ({ ...EVERYTHING, language, tag: language.tag })))(
    'in $tag',
    (each) => {
      test('prints on A4', async () => {
        await shown.open(each);
        const pdf = (await shown.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
          'latin1',
        );
        const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
        expect(sheets.length).toBeGreaterThan(3);
        for (const [, width, height] of sheets) {
          expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1);
          expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1);
        }
      });

      test('is drawn: neither blank nor alike in both schemes', async () => {
        const { browser, page } = shown;
        await shown.open(each);
        const counted: Record<string, number> = {};
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ media: null, colorScheme });
          const shot = (await page.screenshot()).toString('base64');
          counted[shot] = await coloursOf(browser, shot);
        }
        expect(Object.keys(counted)).toHaveLength(2);
        for (const count of Object.values(counted)) expect(count).toBeGreaterThan(50);
      });
    },
  );

  test('shows where the keyboard is, and goes to the plan', async () => {
    const { page } = shown;
    await shown.open(IN_ENGLISH);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus-visible');
    expect(await skip.getAttribute('href')).toBe('#plan');
    const outline = await skip.evaluate(
      'getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth',
    );
    expect(outline).toBe('solid3px');
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${ADDRESS}#plan`);
  });

  test.each([
    ['overlap in a drawing', '.drawing text{font-size:96px}'],
    ['outside its drawing', '.drawing text{translate:90px}'],
    ['contrast', '.about{color:#999}'],
    ['the page is', '.tiles{width:2000px}'],
    ['clipped', '.card{overflow:hidden;white-space:nowrap}'],
    ['overlap of .card', '.card{margin-bottom:-5rem}'],
  ])('would be found out: %s', async (problem, style) => {
    await shown.open(IN_ENGLISH, (html) => html.replace('</style>', `${style}</style>`));
    expect((await shown.page.evaluate(auditPage, true)).join('\n')).toContain(problem);
  });

  test('lets documents be ticked', async () => {
    const { page } = shown;
    await shown.open(IN_ENGLISH);
    const [label] = await page.locator('.checklist label').all();
    await label?.click();
    expect(await page.locator('.checklist input').first().isChecked()).toBe(true);
  });

  test('runs no script, even where one was let in', async () => {
    const { page, asked } = shown;
    const evil = '<script>document.title = "ran"</script><img src="http://elsewhere.test/x">';
    await shown.open(IN_ENGLISH, (html) => html.replace('</footer>', `</footer>${evil}`));
    expect(await page.title()).not.toBe('ran');
    expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
  });
});

/** How many colours a picture has, read in a page of its own. */
async function coloursOf(browser: Browser, png: string): Promise<number> {
  const page = await browser.newPage();
  const count = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext('2d');
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);
  await page.close();
  return count as number;
}
