// Right to left, in Arabic: the form, and around a text that Arabic does not have.
import { ANSWERS, STEPS, typed } from './support/answers.js';
import { inspect, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { control, fill, fillUntil, goOn, receipt, start } from './support/form.js';
import { mailTo } from './support/mail.js';
import { LANGUAGES, hasText, plain, slugs, texts, titleOf } from './support/texts.js';

const t = texts('ar');
const { steps } = ANSWERS.ar;

test('a complaint in Arabic, right to left', async ({ page, world }) => {
  test.setTimeout(120_000);
  await start(page, 'ar');
  await fillUntil(page, 'ar', steps, 'review', async (step) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    // Nobody has reviewed these texts, and the page says so.
    await expect(page.getByText(t.like('language-unreviewed', { language: LANGUAGES.ar.endonym }))).toBeVisible();
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

test('a guide that Arabic lacks stands left to right within the Arabic frame, and says so', async ({ page }) => {
  const slug = slugs('guides').find((one) => !hasText('ar', `guides/${one}`));
  const title = titleOf('ar', `guides/${slug}`);
  const { endonym } = LANGUAGES.en;
  await page.goto('/ar');
  await page.getByRole('navigation').getByRole('link', { name: t.like('nav-guides') }).filter({ visible: true }).click();
  // The list names the language before anybody opens it; a screen reader is told, too.
  const row = page.getByRole('main').getByRole('link', { name: title });
  await expect(row).toContainText(t.like('guide-missing-language'));
  await expect(row).toContainText(endonym);
  await expect(row.getByText(title)).toHaveAttribute('lang', 'en');
  await row.click();

  await expect(page).toHaveURL(new RegExp(`/ar/guides/${slug}$`));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(t.like('fallback-text', { language: endonym }))).toBeVisible();
  await expect(page.getByRole('link', { name: t.like('fallback-call') })).toHaveAttribute('href', 'tel:012916');
  // Every word of the text, its headings and its banner are English; everything around it is Arabic.
  const article = page.getByRole('article');
  await expect(article).toHaveAttribute('lang', 'en');
  await expect(article).toHaveAttribute('dir', 'ltr');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(article.getByRole('heading', { name: texts('en').like('guide-sources') })).toBeVisible();
  expect(await article.innerText()).not.toMatch(/\p{Script=Arabic}/u);
  const starts = (locator) => locator.evaluate((one) => [getComputedStyle(one).direction, getComputedStyle(one).textAlign]);
  expect(await starts(article.locator('p').first())).toEqual(['ltr', 'start']);
  expect(await starts(page.getByRole('main').getByText(t.like('fallback-text', { language: endonym })))).toEqual(['rtl', 'start']);
  await inspect(page, `arabic/fallback-${slug}`);

  // Its links lead to Arabic pages, not to those of the language that stands in.
  const paths = await article.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.pathname));
  expect(paths.filter((path) => !path.startsWith('/ar/'))).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: t.like('guides-all') }).first().click();
  await expect(page).toHaveURL(/\/ar\/guides$/);
});

test('a guide of its own is Arabic throughout', async ({ page }) => {
  await page.goto('/ar/guides/deportation-and-appeal');
  const article = page.getByRole('article');
  expect([await article.getAttribute('lang'), await article.getAttribute('dir')]).toEqual([null, null]);
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(titleOf('ar', 'guides/deportation-and-appeal'));
  expect(await article.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  // The original is another one, and one press away.
  const original = page.getByRole('link', { name: t.like('guide-state-link') });
  await expect(original).toHaveAttribute('href', '/en/guides/deportation-and-appeal');
  await expect(original).toHaveAttribute('hreflang', 'en');
  // Numbers to dial stay in one piece.
  for (const number of await article.locator('a[href^="tel:"] bdi').all()) await expect(number).toHaveAttribute('dir', 'ltr');
  await inspect(page, 'arabic/guide');
});
