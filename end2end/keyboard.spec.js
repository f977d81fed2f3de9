// Everything with the keyboard alone: no click, no script call that moves focus.
import { ANSWERS, STEPS } from './support/answers.js';
import { focusIsVisible } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { atStep, pressable, receipt, start } from './support/form.js';
import { answerByKeys, tabTo } from './support/keyboard.js';
import { plain, texts } from './support/texts.js';

const language = 'az';
const t = texts(language);
const button = (page, key) => page.getByRole('button', { name: t.like(key, {}, { whole: true }) });
const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.name || '');

test('a whole complaint by Tab, Space, Enter and arrows', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`/${language}/complaint`);
  await tabTo(page, pressable(page, t, 'complaint-start-button').first());
  await page.keyboard.press('Enter');
  const { steps } = ANSWERS[language];
  for (const step of STEPS) {
    await atStep(page, language, step);
    for (const one of steps[step]) await answerByKeys(page, t, one);
    await tabTo(page, button(page, step === 'review' ? 'button-send' : 'button-continue'));
    await page.keyboard.press('Enter');
  }
  const { reference } = await receipt(page, language);
  await tabTo(page, page.getByRole('checkbox', { name: t.like('sent-kept-tick') }));
  await page.keyboard.press('Space');
  await tabTo(page, button(page, 'sent-kept-button'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.text('sent-kept-done'))).toBeVisible();
  expect(await receipt(page, language)).toEqual({ reference, code: null });
});

for (const address of ['az', 'az/guides', 'az/guides/deportation-and-appeal', 'az/contacts', 'az/check', 'az/complaint', 'az/complaint/urgent', 'az/complaint/who']) {
  test(`the skip link comes first on /${address}, and focus shows at every stop`, async ({ page }) => {
    if (address.endsWith('/who')) {
      await start(page, language);
    } else {
      await page.goto(`/${address}`);
    }
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: t.like('skip-to-content') });
    await expect(skip).toBeFocused();
    await focusIsVisible(page);
    const stops = await page.evaluate(() => document.querySelectorAll('a[href], button, input, textarea, select, summary').length);
    for (let stop = 1; stop < Math.min(stops, 60); stop++) {
      await page.keyboard.press('Tab');
      if (!(await page.evaluate(() => document.activeElement && document.activeElement !== document.body))) break;
      await focusIsVisible(page);
    }
  });
}

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/az/guides');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement.closest('main')))).toBe(true);
});

test('the language switch works with the keyboard and keeps the page', async ({ page }) => {
  await page.goto('/az/guides');
  const russian = page.locator('header a[hreflang="ru"]').first();
  if (!(await russian.isVisible())) {
    await tabTo(page, page.locator('header summary').first());
    await page.keyboard.press('Enter');
  }
  await tabTo(page, russian);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ru\/guides$/);
});

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });
    test('the list of mistakes comes first and leads to the fields', async ({ page }) => {
      await start(page, language);
      await button(page, 'button-continue').click();
      await expect(page.getByText(t.like('error-summary-title', { count: 1 }))).toBeVisible();
      const focus = await page.evaluate(() => document.activeElement.textContent);
      expect(plain(focus), 'the list of mistakes has the focus').toContain(t.text('error-summary-title', { count: 1 }));
      const link = page.getByRole('link', { name: t.like('error-required_choice', { field: t.text('field-filing_for-short') }) });
      await tabTo(page, link);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      expect(await focused(page)).toMatch(/^filing_for/);
      await expect(page.locator('[name="filing_for"]:checked')).toHaveCount(1);
    });
  });
}
