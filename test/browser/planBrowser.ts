import type { Browser, Page } from 'playwright-core';
import type { CaseFile } from '../../src/facts/caseFile.js';
import { renderPlanPage } from '../../src/page/renderPlanPage.js';
import type { Plan } from '../../src/plan/plan.js';
import { SOURCES } from '../../src/rules/shippedSources.js';
import type { Language } from '../../src/text/language.js';
import { startChromium } from './chromium.js';

/** Where the page is served, without a server. */
export const ADDRESS = 'http://plan.test/';

/** How long a start can take on a machine that does other things too, in milliseconds. */
export const STARTS_WITHIN = 120_000;

/** A page of a browser in which pages of plans are opened. */
export interface PlanBrowser {
  readonly browser: Browser;
  readonly page: Page;
  /** What the page wrote to the console, and its errors. */
  readonly said: string[];
  /** The addresses that the page asked for. */
  readonly asked: string[];
  /** Opens the page of a plan, changed where a change is given. */
  readonly open: (shown: Shown, change?: (html: string) => string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A plan, and the language of its page. */
export interface Shown {
  readonly plan: Plan;
  readonly caseFile: CaseFile;
  readonly language: Language;
}

/**
 * Starts a browser for pages of plans.
 *
 * @param started - How it is started.
 * @returns The browser.
 */
export async function planBrowser(...started: Parameters<typeof startChromium>): Promise<PlanBrowser> {
  const browser = await startChromium(...started);
  const context = await browser.newContext();
  const said: string[] = [];
  const asked: string[] = [];
  let html = '';
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url === ADDRESS) await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    else await route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return {
    browser,
    page,
    said,
    asked,
    open: async ({ plan, caseFile, language }, change = (each) => each) => {
      said.length = 0;
      asked.length = 0;
      html = change(renderPlanPage(plan, caseFile, { language, sources: SOURCES }));
      await page.emulateMedia({ media: null, colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(ADDRESS);
    },
    close: async () => await browser.close(),
  };
}
