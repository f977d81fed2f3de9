// Photos, documents, recordings: added with script and without, refused, removed, tried again.
import { inspect } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { press, toFiles } from './support/files.js';
import { texts } from './support/texts.js';

const LETTER = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('words of a letter\n'.repeat(5000)) };
const PAGE = { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<!doctype html><p>no photo') };

const listed = (page) => page.locator('[data-files] .file-name');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of ['az', 'en', 'ar']) {
      test(`files are added, refused and removed in ${language}`, async ({ page, twin }) => {
        test.setTimeout(120_000);
        const t = texts(language);
        const shot = (name) => inspect(page, `files/${language}-${script ? 'script' : 'plain'}-${name}`, { twin });
        await toFiles(page, language);
        await shot('0-none');
        await page.locator('#files').setInputFiles([LETTER, PAGE]);
        await press(page, language, 'files-send');
        await expect(listed(page)).toHaveText(['letter.txt']);
        await expect(page.locator('main')).toContainText('page.jpg');
        await shot('1-one-refused');
        await page.reload();
        await expect(listed(page)).toHaveText(['letter.txt']);
        await page.goto(`/${language}/complaint/review`);
        await expect(page.locator('main')).toContainText('letter.txt');
        await page.goto(`/${language}/complaint/files`);
        await page.locator('[data-files] button[value="remove"]').click();
        await expect(page.getByText(t.text('files-none'))).toBeVisible();
      });
    }
  });
}

test('a sending that breaks off is tried again and kept once', async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource: net::ERR_/);
  await toFiles(page, 'en');
  let cut = 0;
  await context.route('**/complaint/files', (route) => {
    if (route.request().method() === 'POST' && cut++ === 0) return route.abort();
    return route.continue();
  });
  await page.locator('#files').setInputFiles([LETTER]);
  await press(page, 'en', 'files-send');
  await expect(page.getByText(texts('en').text('files-refused-cut'))).toBeVisible();
  await expect(listed(page)).toHaveCount(0);
  await press(page, 'en', 'files-again');
  await expect(listed(page)).toHaveText(['letter.txt']);
  expect(cut).toBe(2);
});
