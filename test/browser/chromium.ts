import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where distributions install Chromium; `CHROMIUM` names another place. */
const PLACES: readonly (string | undefined)[] = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];

const executable = PLACES.find((place): place is string => place !== undefined && existsSync(place));

/** Whether the tests are left out: where there is no Chromium, but never in CI. */
export const WITHOUT_BROWSER: boolean = executable === undefined && !process.env.CI;

/** Starts Chromium without anything that would reach for a network. */
export async function startChromium(): Promise<Browser> {
  if (executable === undefined) throw new Error(`no Chromium at ${PLACES.filter(Boolean).join(', ')}`);
  return await chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
