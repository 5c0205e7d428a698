import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';
import { type FontFamily, folderOfFonts, fontConfiguration, getFonts } from './fontFamilies.js';

/** How distributions call Chromium; `CHROMIUM` names a file. */
const NAMES: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome'];

const executable = [
  process.env.CHROMIUM,
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/snap/bin/chromium',
].find((place): place is string => place !== undefined && existsSync(place));

const GET_CHROMIUM = 'needs Chromium: apt-get install chromium, or name its file in CHROMIUM';

/** What tests in a family lack, and how to get it; nothing where they can run. */
function lackOf(family: FontFamily): string | undefined {
  if (executable === undefined) return GET_CHROMIUM;
  return folderOfFonts(family) === undefined ? getFonts(family) : undefined;
}

/**
 * Describes what is looked at in Chromium in a family of typefaces. Where one of the two is missing it is left out, and its
 * name says how to get it; in CI it fails.
 *
 * @param name - What is looked at.
 * @param family - The family.
 * @param tests - The tests.
 */
export function describeInChromium(name: string, family: FontFamily, tests: () => void): void {
  const lack = process.env.CI ? undefined : lackOf(family);
  describe.skipIf(lack)(lack === undefined ? name : `${name} (${lack})`, tests);
}

/**
 * Starts Chromium in a family of typefaces, without anything that would reach for a network.
 *
 * @param family - The family: no other is to be found.
 * @param settings - What the user has set, by the names of Blink.
 * @returns The browser.
 */
export async function startChromium(
  family: FontFamily,
  settings: Readonly<Record<string, number>> = {},
): Promise<Browser> {
  if (executable === undefined) throw new Error(GET_CHROMIUM);
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return await chromium.launch({
    executablePath: executable,
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(family) } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(set.length > 0 ? [`--blink-settings=${set.join(',')}`] : []),
    ],
  });
}
