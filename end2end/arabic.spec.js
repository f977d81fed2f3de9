// The form in Arabic: promised like the others, right to left.
import { ANSWERS, STEPS, typed } from './support/answers.js';
import { inspect, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { control, fill, fillUntil, goOn, receipt, start } from './support/form.js';
import { mailTo } from './support/mail.js';
import { plain, texts } from './support/texts.js';

const t = texts('ar');
const { steps } = ANSWERS.ar;

test('a complaint in Arabic, right to left', async ({ page, world }) => {
  test.setTimeout(120_000);
  await start(page, 'ar');
  await fillUntil(page, 'ar', steps, 'review', async (step) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    // Nobody has reviewed these texts, and the page says so.
    await expect(page.getByText(t.like('language-unreviewed', { language: 'العربية' }))).toBeVisible();
    await inspect(page, `arabic/${STEPS.indexOf(step) + 1}-${step}`);
  });
  await shows(page, typed(steps));
  await inspect(page, 'arabic/9-review');
  await fill(page, 'ar', steps.review);
  await page.getByRole('button', { name: t.like('button-send') }).click();
  const { reference, code } = await receipt(page, 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.like('sent-title-stored'));
  await inspect(page, 'arabic/10-sent');

  // What is said aloud or dialled stays left to right and in one piece.
  for (const [hook, text] of [['data-reference', reference], ['data-access-code', code]]) {
    const found = await page.locator(`[${hook}]`).first().evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const inner = walker.nextNode()?.parentElement ?? element;
      return { text: element.textContent, direction: getComputedStyle(inner).direction };
    });
    expect(plain(found.text)).toContain(text);
    expect(found.direction, hook).toBe('ltr');
  }

  // Digits of the reader's keyboard arrive as a date.
  const mail = await mailTo(world, world.office, reference);
  expect(JSON.parse(mail.attachments['complaint.json']).answers.removal_served_on).toBe('2025-11-14');
  for (const one of typed(steps)) expect.soft(plain(mail.text)).toContain(plain(one));
});

test('the layout is mirrored', async ({ page }) => {
  await start(page, 'ar');
  // The name of the site stands at the right edge, "Exit now" at the left.
  const [name, leave] = await Promise.all([
    page.getByRole('banner').getByText(t.text('site-name')).first().boundingBox(),
    page.getByRole('banner').getByText(t.text('exit-now')).first().boundingBox(),
  ]);
  expect(name.x + name.width / 2).toBeGreaterThan(180);
  expect(leave.x + leave.width / 2).toBeLessThan(180);
  // A native control stands to the right of its words.
  const radio = control(page, t, ['choice', 'filing_for', 'self']);
  const [box, label] = await Promise.all([radio.boundingBox(), page.getByText(t.text('field-filing_for-self')).first().boundingBox()]);
  expect(box.x + box.width / 2).toBeGreaterThan(label.x + label.width / 2);
  // No style of ours uses left or right: text starts at the right edge by itself.
  expect(await page.getByRole('heading', { level: 1 }).evaluate((h1) => getComputedStyle(h1).textAlign)).toMatch(/^(start|right)$/);

  // What the person types takes its own direction.
  await radio.check();
  await goOn(page, 'ar');
  const field = page.locator('[name="given_name"]');
  await field.fill('Invented');
  expect(await field.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
  await field.fill('أمينة');
  expect(await field.evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
});

test('a mistake is explained in Arabic', async ({ page }) => {
  await start(page, 'ar');
  await goOn(page, 'ar');
  await expect(page).toHaveTitle(t.like('page-title-error', { title: t.text('step-who-title') }));
  await expect(page.getByText(t.like('error-summary-title', { count: 1 }))).toBeVisible();
  await inspect(page, 'arabic/error-who');
});
