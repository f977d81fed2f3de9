// On paper and as a file: the copy of a whole complaint and a guide, as Chromium prints them. A PDF that a screen reader can read: it is
// tagged, says its language, and holds what was typed and nothing of the bars.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { ANSWERS, typed } from './support/answers.js';
import { shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { fillUntil, receipt, start } from './support/form.js';
import { ONE_GUIDE } from './support/pages.js';
import { ALL, LANGUAGES, plain, texts, titleOf } from './support/texts.js';

const PICTURES = path.join(import.meta.dirname, 'screenshots/print');
const PDFTOTEXT = '/usr/bin/pdftotext';
// In points: 210 × 297 mm.
const A4 = [595.28, 841.89];

/** Prints the page, and says what its PDF says of itself. */
async function printed(page, name) {
  const file = path.join(PICTURES, `${name}.pdf`);
  const pdf = (await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true, tagged: true })).toString('latin1');
  const [catalog = ''] = /\/Type \/Catalog[\s\S]*?endobj/.exec(pdf) ?? [];
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    file,
    marked: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(catalog),
    tree: /\/StructTreeRoot \d+ 0 R/.test(catalog) && /\/Type \/StructTreeRoot/.test(pdf),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1],
    titled: /\/DisplayDocTitle true/.test(catalog),
    headings: pdf.match(/\/S \/H1\b/g)?.length ?? 0,
    paragraphs: pdf.match(/\/S \/P\b/g)?.length ?? 0,
    sizes: boxes.map(([, width, height]) => [width, height].map(Number)),
  };
}

/** Words of three letters or more, without marks above and below: a reader of PDF may give those in another order. */
const words = (text) => plain(text.normalize('NFKC')).replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u00ad]/gu, '').match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** What another program reads out of the file, if there is one here. */
function hasWords(file, wanted, language) {
  if (!existsSync(PDFTOTEXT)) return;
  const text = execFileSync(PDFTOTEXT, ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  const there = new Set(words(text));
  const all = wanted.flatMap(words);
  const missing = all.filter((word) => !there.has(word));
  // Letters that join are drawn as one sign, and not every such sign is read as its letters again.
  const most = LANGUAGES[language].direction === 'rtl' ? Math.floor(all.length / 10) : 0;
  expect(missing.length, `not in ${path.basename(file)}: ${missing.join(', ')}`).toBeLessThanOrEqual(most);
  // The switch and the way past the bars are no part of a paper.
  const others = ALL.filter((one) => one !== language && one !== 'en').map((one) => LANGUAGES[one].endonym);
  for (const bar of [texts(language).text('skip-to-content'), ...others]) expect.soft(plain(text), 'of the bars').not.toContain(bar);
}

/** What a PDF must say of itself. */
function isSheet(said, language) {
  expect(said).toMatchObject({ marked: true, tree: true, language, titled: true, headings: 1 });
  expect(said.paragraphs).toBeGreaterThan(3);
  expect(said.sizes.length).toBeGreaterThan(0);
  for (const size of said.sizes) for (const i of [0, 1]) expect(Math.abs(size[i] - A4[i]), `${size} is A4`).toBeLessThan(2);
}

/** On paper nothing of the bars is there; the notice of a test installation is. */
async function isBare(page, language) {
  const t = texts(language);
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 688, height: 1017 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const bars = page.locator('.skip, header .exit, header .lang, header .call, body > nav, footer ul');
  await expect(bars).not.toHaveCount(0);
  expect(await bars.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)))).toEqual([]);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText(t.text('test-notice-text')).first()).toBeVisible();
  const room = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(room[0], 'wider than the sheet').toBeLessThanOrEqual(room[1]);
}

for (const language of ['en', 'ar']) {
  test(`the copy of a complaint in ${language} is a tagged sheet with everything that was typed`, async ({ page }) => {
    test.setTimeout(120_000);
    const { steps } = ANSWERS[language];
    await start(page, language);
    await fillUntil(page, language, steps);
    const { reference, code } = await receipt(page, language);
    await page.goto(`/${language}/complaint/sent/copy`);
    const said = await printed(page, `copy-${language}`);
    isSheet(said, language);
    hasWords(said.file, [texts(language).text('copy-title'), ...typed(steps), ...reference.split('-')], language);
    await isBare(page, language);
    await shows(page, [...typed(steps), reference]);
    expect(await page.content(), 'the access code is on no paper').not.toContain(code);
  });
}

for (const language of ['az', 'fa']) {
  test(`a guide in ${language} is a tagged document`, async ({ page }) => {
    await page.goto(`/${language}/guides/${ONE_GUIDE}`);
    const said = await printed(page, `guide-${language}`);
    isSheet(said, language);
    const title = titleOf(language, `guides/${ONE_GUIDE}`);
    hasWords(said.file, [title, texts(language).text('guide-sources')], language);
    await isBare(page, language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { name: texts(language).like('guide-sources') })).toBeVisible();
  });
}
