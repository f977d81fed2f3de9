// The receipt from the sent page to the page that checks it: as a file, as a photo of the code, altered; and the copy to print.
import { readFile } from 'node:fs/promises';

import { least } from './support/answers.js';
import { inspect, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { fillUntil, receipt, start } from './support/form.js';

const STORY = 'Invented text that no receipt shows.\nA second line.';

/** Files a complaint; the sent page stays open. Gives its number and the receipt's text. */
async function filed(page, language) {
  await start(page, language);
  await fillUntil(page, language, least(STORY));
  const { reference, code } = await receipt(page, language);
  const text = await page.locator('#receipt-text').innerText();
  expect(text.trim()).toMatch(/^HUQUQ1\.[\w-]+\.[\w-]{86}$/);
  expect(await page.locator('figure.qr').innerHTML()).not.toContain(code);
  return { reference, code, text: text.trim() };
}

/** Sends the form of the page that checks receipts. Controls are found by their names, which are stable. */
async function check(page, language, { file, photo, text, number } = {}) {
  await page.goto(`/${language}/verify`);
  if (number) await page.locator('[name="reference"]').fill(number);
  if (text) await page.locator('[name="receipt"]').fill(text);
  if (file) await page.locator('[name="file"]').setInputFiles(file);
  if (photo) await page.locator('[name="photo"]').setInputFiles(photo);
  await page.locator('form[enctype="multipart/form-data"] button').click();
  await expect(page).toHaveURL(new RegExp(`/${language}/verify$`));
}

const outcome = (page) => page.locator('[data-outcome]');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    // A telephone of 360 px has at least twice as many points.
    test.use({ javaScriptEnabled: script, deviceScaleFactor: 2 });

    for (const language of ['az', 'en', 'ar']) {
      test(`a receipt in ${language} is saved, photographed and checked`, async ({ page, office, twin }) => {
        test.setTimeout(120_000);
        const name = `receipt/${language}-${script ? 'script' : 'plain'}`;
        const { reference, code, text } = await filed(page, language);
        await inspect(page, `${name}-1-sent`, { twin });

        const saving = page.waitForEvent('download');
        await page.locator('a[href$="/complaint/sent/receipt.txt"]').click();
        const download = await saving;
        expect(download.suggestedFilename()).toBe(`receipt-${reference}.txt`);
        const file = { name: download.suggestedFilename(), mimeType: 'text/plain', buffer: await readFile(await download.path()) };
        const saved = file.buffer.toString('utf8');
        expect(saved.trimEnd().endsWith(text)).toBe(true);
        for (const secret of [code, code.replaceAll(' ', ''), 'Invented']) expect(saved).not.toContain(secret);
        // As large as a telephone of 360 px shows it.
        const photo = { name: 'screenshot.png', mimeType: 'image/png', buffer: await page.locator('figure.qr svg').screenshot() };

        await page.goto(`/${language}/complaint/sent/copy`);
        await shows(page, [STORY, reference]);
        await expect(page.locator('#receipt-text')).toHaveText(text);
        await expect(page.locator('.typed').filter({ hasText: 'Invented text' })).toHaveAttribute('dir', 'auto');
        await inspect(page, `${name}-2-copy`, { twin });

        // The same as a PDF, from here and from the sent page.
        for (const from of ['copy', '']) {
          await page.goto(`/${language}/complaint/sent${from && `/${from}`}`);
          const written = page.waitForEvent('download');
          await page.locator('main a[href$="/complaint/sent/copy.pdf"]').click();
          const paper = await written;
          expect(paper.suggestedFilename()).toBe(`${reference}.pdf`);
          const bytes = await readFile(await paper.path());
          expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
          expect(bytes.includes('/StructTreeRoot')).toBe(true);
          expect(bytes.includes(code)).toBe(false);
        }

        // Somebody else checks it, in another browser.
        await office.setViewportSize({ width: 360, height: 740 });
        for (const given of [{ file }, { photo }, { text, number: reference }]) {
          await check(office, language, given);
          await expect(outcome(office)).toHaveAttribute('data-outcome', 'genuine');
          await expect(outcome(office)).toContainText(reference);
          expect(await office.content()).not.toContain('Invented');
        }
        if (script) await inspect(office, `${name}-3-genuine`);

        const at = text.length - 60;
        const altered = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
        await check(office, language, { text: altered });
        await expect(outcome(office)).toHaveAttribute('data-outcome', 'altered');
        if (script) await inspect(office, `${name}-4-altered`);

        await check(office, language, { text: 'HUQUQ1.' });
        await expect(office.locator('.errors a')).toHaveAttribute('href', '#receipt');
        await expect(office.locator('#receipt')).toHaveAttribute('aria-invalid', 'true');
        await expect(office.locator('#receipt')).toHaveValue('HUQUQ1.');
        if (script) await inspect(office, `${name}-5-unclear`);
      });
    }

    test('the form works without a file, and a photo without a code says so', async ({ page, twin }) => {
      await page.goto('/en/verify');
      await inspect(page, `receipt/verify-${script ? 'script' : 'plain'}`, { twin });
      await check(page, 'en');
      await expect(page.locator('.errors a')).toHaveAttribute('href', '#receipt');
      const buffer = await page.locator('h1').screenshot();
      await check(page, 'en', { photo: { name: 'photo.png', mimeType: 'image/png', buffer } });
      await expect(page.locator('.errors a')).toHaveAttribute('href', '#photo');
    });
  });
}

test('the sent page and the footer lead to the check, and without a complaint there is nothing to take along', async ({ page, context }) => {
  await page.goto('/en');
  await page.getByRole('contentinfo').locator('a[href="/en/verify"]').click();
  await expect(page.locator('form[enctype="multipart/form-data"]')).toBeVisible();
  await filed(page, 'en');
  await page.locator('main a[href="/en/verify"]').click();
  await expect(page).toHaveURL(/\/en\/verify$/);
  await context.clearCookies();
  for (const name of ['copy', 'copy.pdf', 'receipt.txt']) {
    await page.goto(`/en/complaint/sent/${name}`);
    await expect(page).toHaveURL(/\/en\/complaint\/sent$/);
  }
});
