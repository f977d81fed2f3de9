// What is typed and not sent yet: kept on the device, sealed, said plainly, and gone as soon as the server has it or the person leaves.
import { least } from './support/answers.js';
import { inspect } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { atStep, fill, fillUntil, goOn, pressable, receipt, send, start } from './support/form.js';
import { texts } from './support/texts.js';

const CANARY = 'Canary-7731 nobody else may read';
const story = (page) => page.locator('[name="what_happened"]');
const state = (page) => page.locator('[data-draft-state] [data-state]').filter({ visible: true });

/** All that this site has in the browser's storage. */
const kept = (page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

/** Exactly this is said about the words. */
async function says(page, language, key) {
  await expect(state(page)).toHaveCount(1);
  await expect(state(page)).toContainText(texts(language).like(key));
}

/** At the account of what happened, with something typed that is kept on the device. */
async function typing(page, language = 'en', text = CANARY) {
  await start(page, language);
  await fillUntil(page, language, least(), 'events');
  await story(page).fill(text);
  await says(page, language, 'draft-state-phone');
}

for (const language of ['en', 'ar']) {
  test(`without a network nothing is lost in ${language}`, async ({ page, context }) => {
    const t = texts(language);
    await typing(page, language);
    await inspect(page, `draft/${language}-phone`);
    await expect(page.locator('[data-draft-state]')).toHaveAttribute('aria-live', 'polite');
    const sealed = await kept(page);
    expect(Object.keys(sealed)).toHaveLength(1);
    for (const word of ['Canary', 'events', 'what_happened']) expect(JSON.stringify(sealed), word).not.toContain(word);

    await context.setOffline(true);
    await goOn(page, language);
    await says(page, language, 'draft-state-offline');
    await atStep(page, language, 'events');
    await expect(story(page)).toHaveValue(CANARY);
    await expect(state(page)).toContainText(t.like('draft-state-offline-phone'));
    await expect(state(page).locator('a[href="tel:012916"]')).toBeVisible();
    await inspect(page, `draft/${language}-offline`);
    await page.close();

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/${language}/complaint/events`);
    await expect(story(again)).toHaveValue(CANARY);
    await says(again, language, 'draft-state-phone');
    await goOn(again, language);
    await atStep(again, language, 'body');
    await says(again, language, 'draft-state-saved');
    await inspect(again, `draft/${language}-saved`);
    expect(await kept(again)).toEqual({});
    await again.goto(`/${language}/complaint/events`);
    await expect(story(again)).toHaveValue(CANARY);
    await expect(state(again), 'what the server has needs no word').toHaveCount(0);
  });
}

test('the network comes back: the page says so and sends nothing by itself', async ({ page, context }) => {
  await typing(page);
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  await context.setOffline(true);
  await goOn(page, 'en');
  await says(page, 'en', 'draft-state-offline');
  await context.setOffline(false);
  await says(page, 'en', 'draft-state-online');
  expect(posts).toBe(0);
  await goOn(page, 'en');
  await atStep(page, 'en', 'body');
  expect(posts).toBe(1);
});

test('choices come back too, what proves who somebody is does not', async ({ page, context }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'contact');
  await fill(page, 'en', [
    ['line', 'phone', '+994 50 000 00 00'],
    ['choice', 'safe_contact', 'phone'],
    ['tick', 'interpreter', 'yes'],
  ]);
  await page.locator('[name="recovery_question"]').fill('An invented question');
  await page.locator('[name="recovery_answer"]').fill('An invented answer');
  await says(page, 'en', 'draft-state-phone');
  // Another window: a reload could get its words from the browser itself.
  await page.close();
  const again = await context.newPage();
  await again.goto('/en/complaint/contact');
  await says(again, 'en', 'draft-state-phone');
  await expect(again.locator('[name="phone"]')).toHaveValue('+994 50 000 00 00');
  await expect(again.locator('#safe_contact-phone')).toBeChecked();
  await expect(again.locator('#interpreter')).toBeChecked();
  for (const name of ['recovery_question', 'recovery_answer']) await expect(again.locator(`[name="${name}"]`)).toHaveValue('');
});

test('what comes back is counted as if it were typed', async ({ page }) => {
  await typing(page, 'ru', 'x'.repeat(19_979));
  await page.reload();
  await expect(story(page)).toHaveValue(/^x{19979}$/);
  await expect(page.locator('#what_happened-chars')).toHaveText(/(?<!\d)21(?!\d)/);
});

test('the first step and the urgent form keep what is typed as well', async ({ page }) => {
  await start(page, 'en');
  await fill(page, 'en', [['choice', 'filing_for', 'other']]);
  await says(page, 'en', 'draft-state-phone');
  await page.reload();
  await expect(page.locator('#filing_for-other')).toBeChecked();
  await page.goto('/en/complaint/urgent');
  await story(page).fill(CANARY);
  await says(page, 'en', 'draft-state-phone');
  await page.reload();
  await expect(story(page)).toHaveValue(CANARY);
  // Each form has its own.
  expect(Object.keys(await kept(page))).toHaveLength(2);
});

test('stopping and adding files save what was typed', async ({ page }) => {
  await typing(page);
  await pressable(page, texts('en'), 'files-open').click();
  await expect(page).toHaveURL(/\/complaint\/files$/);
  await says(page, 'en', 'draft-state-saved');
  expect(await kept(page)).toEqual({});
  await page.goto('/en/complaint/events');
  await story(page).fill(`${CANARY}, and more`);
  await says(page, 'en', 'draft-state-phone');
  await pressable(page, texts('en'), 'resume-title').click();
  await expect(page).toHaveURL(/\/complaint\/resume$/);
  await says(page, 'en', 'draft-state-saved');
  expect(await kept(page)).toEqual({});
});

test('a mistake leaves what was typed alone, and nothing older comes over it', async ({ page }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'contact');
  await page.locator('[name="email"]').fill('nobody');
  await says(page, 'en', 'draft-state-phone');
  await goOn(page, 'en');
  await expect(page.locator('[name="email"]')).toHaveValue('nobody');
  await expect(page.locator('[name="email"]')).toHaveAttribute('aria-invalid', 'true');
  // The server keeps it, right or wrong.
  await expect.poll(() => kept(page)).toEqual({});
});

test('what another browser saved meanwhile is not overwritten unasked', async ({ page, context, browser, world }) => {
  await typing(page);
  const other = await browser.newContext({ baseURL: world.url });
  await other.addCookies(await context.cookies());
  const elsewhere = await other.newPage();
  await elsewhere.goto('/en/complaint/events');
  await story(elsewhere).fill('Typed elsewhere and saved.');
  await goOn(elsewhere, 'en');
  await atStep(elsewhere, 'en', 'body');
  await other.close();

  await page.reload();
  await expect(story(page)).toHaveValue(CANARY);
  await goOn(page, 'en');
  await expect(page.getByText(texts('en').text('draft-conflict-title'))).toBeVisible();
  await expect(story(page)).toHaveValue(CANARY);
  await says(page, 'en', 'draft-state-phone');
  await goOn(page, 'en');
  await atStep(page, 'en', 'body');
  expect(await kept(page)).toEqual({});
});

test('with another cookie nothing opens, and what is too old goes', async ({ page, context }) => {
  await typing(page);
  const [name] = Object.keys(await kept(page));
  await context.clearCookies();
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'events');
  await page.waitForLoadState('networkidle');
  await expect(story(page)).toHaveValue('');
  await expect(state(page)).toHaveCount(0);
  expect(Object.keys(await kept(page))).toEqual([name]);
  await page.evaluate((one) => {
    const [day, ...rest] = localStorage.getItem(one).split('.');
    localStorage.setItem(one, [day - 31, ...rest].join('.'));
  }, name);
  await page.reload();
  await expect.poll(() => kept(page)).toEqual({});
});

test('deleting the draft removes what is kept', async ({ page }) => {
  await typing(page);
  await page.goto('/en/complaint');
  await pressable(page, texts('en'), 'complaint-start-fresh').click();
  await atStep(page, 'en', 'who');
  expect(await kept(page)).toEqual({});

  await fillUntil(page, 'en', least(), 'events');
  await story(page).fill(CANARY);
  await says(page, 'en', 'draft-state-phone');
  await page.goto('/en/complaint/resume');
  await page.locator('#sure').check();
  await pressable(page, texts('en'), 'resume-delete-button').click();
  await expect(page.getByText(texts('en').text('resume-deleted'))).toBeVisible();
  // The page says so before its script has run.
  await expect.poll(() => kept(page)).toEqual({});
});

test('quick exit removes it, also what was typed a moment ago', async ({ page }) => {
  await typing(page);
  await story(page).pressSequentially(' more');
  await page.getByRole('banner').getByRole('link', { name: texts('en').like('exit-now', {}, { whole: true }) }).click();
  await expect(page).toHaveURL(/\/blank$/);
  expect(await kept(page)).toEqual({});
  await page.goto('/en/complaint');
  expect(await kept(page)).toEqual({});
});

test('after sending it says so and keeps nothing, of no step', async ({ page, context }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'review');
  const other = await context.newPage();
  await other.goto('/en/complaint/events');
  await story(other).fill(CANARY);
  await says(other, 'en', 'draft-state-phone');
  await context.setOffline(true);
  await fill(page, 'en', least().review);
  await send(page, 'en');
  await says(page, 'en', 'draft-state-offline');
  await expect(state(page)).toContainText(texts('en').like('draft-state-offline-server'));
  await context.setOffline(false);
  await send(page, 'en');
  await receipt(page, 'en');
  // A test installation sends nothing to the office, and does not say that it did.
  await says(page, 'en', 'draft-state-stored');
  expect(await kept(page)).toEqual({});
  await inspect(page, 'draft/en-sent');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is said about it', async ({ page }) => {
    await start(page, 'en');
    await fillUntil(page, 'en', least(), 'events');
    await expect(page.locator('[data-draft-state]')).toHaveCount(1);
    await expect(state(page)).toHaveCount(0);
  });
});
