import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A family of typefaces that the page is looked at in, as if the machine had no other. */
export interface FontFamily {
  readonly name: string;
  /** Its typefaces without serifs and with serifs. */
  readonly sans: string;
  readonly serif: string;
  /** The file that holds the first, without bold. */
  readonly file: string;
  /** The package of Debian that has it. */
  readonly package: string;
}

/** The families that systems without Segoe UI or San Francisco usually have; the widest first. */
export const FONT_FAMILIES: readonly FontFamily[] = [
  {
    name: 'DejaVu',
    sans: 'DejaVu Sans',
    serif: 'DejaVu Serif',
    file: 'DejaVuSans.ttf',
    package: 'fonts-dejavu-core',
  },
  {
    name: 'Noto',
    sans: 'Noto Sans',
    serif: 'Noto Serif',
    file: 'NotoSans-Regular.ttf',
    package: 'fonts-noto-core',
  },
  {
    name: 'Liberation',
    sans: 'Liberation Sans',
    serif: 'Liberation Serif',
    file: 'LiberationSans-Regular.ttf',
    package: 'fonts-liberation',
  },
];

/** Where systems keep typefaces. */
const FOLDERS: readonly string[] = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
];

/**
 * Finds a family on this machine.
 *
 * @param family - The family.
 * @returns The folder that holds it; nothing where it is not there.
 */
export function folderOfFonts({ file }: FontFamily): string | undefined {
  for (const folder of FOLDERS.filter((each) => existsSync(each))) {
    const path = (readdirSync(folder, { recursive: true }) as string[]).find(
      (each) => each === file || each.endsWith(`/${file}`),
    );
    if (path !== undefined) return dirname(join(folder, path));
  }
  return undefined;
}

/**
 * Says how to get a family.
 *
 * @param family - The family.
 * @returns What is needed.
 */
export function getFonts(family: FontFamily): string {
  return `needs ${family.sans}: apt-get install ${family.package}`;
}

/**
 * Writes a configuration by which a program that draws text finds this family and no other.
 *
 * @param family - The family.
 * @returns The file, for `FONTCONFIG_FILE`.
 */
export function fontConfiguration(family: FontFamily): string {
  const folder = folderOfFonts(family);
  if (folder === undefined) throw new Error(getFonts(family));
  const own = mkdtempSync(join(tmpdir(), 'fonts-'));
  const alias = (generic: string, name: string): string =>
    `<alias binding="same"><family>${generic}</family><prefer><family>${name}</family></prefer></alias>`;
  const path = join(own, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>${folder}</dir>
<cachedir>${own}</cachedir>
<selectfont><rejectfont><glob>*</glob></rejectfont><acceptfont><glob>*/${family.name}*</glob></acceptfont></selectfont>
${alias('sans-serif', family.sans)}
${alias('serif', family.serif)}
<match><edit name="family" mode="append_last"><string>${family.sans}</string></edit></match>
</fontconfig>
`,
  );
  return path;
}
