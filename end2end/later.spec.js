// Files after the filing: the case opened on a phone, more files sent with script and without, what was not taken, a sending that
// breaks off, and the officer who finds them with the time they came.
import { least } from './support/answers.js';
import { inspect, mainText } from './support/checks.js';
import { press } from './support/files.js';
import { expect, test } from './support/fixtures.js';
import { fillUntil, pressable, receipt, start } from './support/form.js';
import { newStaff, signIn } from './support/staff.js';
import { texts } from './support/texts.js';

const WORDS = {
  az: { name: 'Gülşən', story: 'Qeydiyyata almadılar.' },
  en: { name: 'Nino', story: 'They refused to register me.' },
  ar: { name: 'ليلى', story: 'رفضوا تسجيلي في مكان الإقامة.' },
};
const LETTER = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('words of a letter\n'.repeat(5000)) };
const PAGE = { name: 'page.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<!doctype html><p>no photo') };

/** A complaint is filed and its case opened. */
async function inside(page, language) {
  await start(page, language);
  const { name, story } = WORDS[language];
  await fillUntil(page, language, least(story, name));
  const sent = await receipt(page, language);
  await page.goto(`/${language}/case`);
  await page.locator('[name="reference"]').fill(sent.reference);
  await page.locator('[name="code"]').fill(sent.code);
  await press(page, language, 'case-open-button');
  await expect(page.locator('[data-reference]')).toHaveAttribute('data-reference', sent.reference);
  return sent;
}

const listed = (page) => page.locator('[data-files] .file-name');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of Object.keys(WORDS)) {
      test(`files are sent after the filing in ${language}`, async ({ page, office, twin, world }) => {
        test.setTimeout(150_000);
        const t = texts(language);
        const shot = (name) => inspect(page, `later/${language}-${script ? 'script' : 'plain'}-${name}`, { twin });
        const sent = await inside(page, language);
        await pressable(page, t, 'later-open').click();
        await expect(page).toHaveURL(new RegExp(`/${language}/case/files$`));
        await expect(page.getByText(t.text('later-none'))).toBeVisible();
        await shot('1-none');

        await page.locator('#files').setInputFiles([LETTER, PAGE]);
        await press(page, language, 'later-send');
        await expect(listed(page)).toHaveText(['letter.txt']);
        await expect(page.locator('main')).toContainText('page.jpg');
        await shot('2-one-refused');

        await page.locator('#files').setInputFiles([{ ...LETTER, name: 'second.txt', buffer: Buffer.from('other words') }]);
        await press(page, language, 'later-send');
        await expect(listed(page)).toHaveText(['letter.txt', 'second.txt']);
        if (!script) await expect(page.getByText(t.text('later-done'))).toBeVisible();
        await expect(page.locator('[data-files] a')).toHaveCount(0);
        await page.reload();
        await expect(listed(page)).toHaveCount(2);
        await pressable(page, t, 'later-back').click();
        await expect(page.locator('[data-reference]')).toHaveAttribute('data-reference', sent.reference);

        await signIn(office, await newStaff(world, 'officer'));
        await office.goto(`/staff/case/${sent.reference}`);
        const shown = await mainText(office);
        for (const name of ['letter.txt', 'second.txt']) expect(shown).toContain(name);
        if (script) await inspect(office, `later/${language}-officer`, { widths: [1280] });

        await press(page, language, 'case-withdraw-button');
        await press(page, language, 'case-withdraw-button');
        await page.goto(`/${language}/case/files`);
        await expect(page.getByText(t.text('later-withdrawn'))).toBeVisible();
        await expect(page.locator('#files')).toHaveCount(0);
        await shot('3-withdrawn');
      });
    }
  });
}

test('a sending to a case that breaks off is tried again and kept once', async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource: net::ERR_/);
  await inside(page, 'en');
  await page.goto('/en/case/files');
  let cut = 0;
  await context.route('**/case/files', (route) => {
    if (route.request().method() === 'POST' && cut++ === 0) return route.abort();
    return route.continue();
  });
  await page.locator('#files').setInputFiles([LETTER]);
  await press(page, 'en', 'later-send');
  await expect(page.getByText(texts('en').text('files-refused-cut'))).toBeVisible();
  await expect(listed(page)).toHaveCount(0);
  await press(page, 'en', 'files-again');
  await expect(listed(page)).toHaveText(['letter.txt']);
  expect(cut).toBe(2);
});
