// What the browser half adds to the form, and that nothing depends on it.
import { least } from './support/answers.js';
import { accessible } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { atStep, fill, fillUntil, goOn, receipt, start } from './support/form.js';
import { texts } from './support/texts.js';

const language = 'ru';
const t = texts(language);

/** The island is awake: waiting for it is waiting for its file, nothing else is promised about when. */
async function awake(page) {
  await page.waitForLoadState('networkidle');
}

test.describe('with the browser half', () => {
  test.beforeEach(async ({ page }) => {
    await start(page, language);
    await fillUntil(page, language, least(), 'events');
    await awake(page);
  });

  test('characters left are said when they run short', async ({ page }) => {
    const story = page.locator('[name="what_happened"]');
    const left = page.locator('#what_happened-chars');
    await expect(left).toBeHidden();
    await story.fill('ə'.repeat(100));
    await expect(left).toBeHidden();
    await story.fill('🙂'.repeat(19_979));
    await expect(left).toBeVisible();
    await expect(left).toHaveText(/\b21\b|(?<!\d)21(?!\d)/);
    await expect(left).toHaveAttribute('aria-live', 'polite');
    await story.fill('x'.repeat(20_003));
    await expect(left).toHaveText(/(?<!\d)3(?!\d)/);
    await accessible(page);
    await story.fill('short again');
    await expect(left).toBeHidden();
  });

  test('a blank answer that is needed is named at once, and unnamed when it is there', async ({ page }) => {
    const story = page.locator('[name="what_happened"]');
    const message = page.locator('#what_happened-live');
    await expect(message).toBeHidden();
    await story.focus();
    await page.keyboard.press('Tab');
    await expect(message).toHaveText(t.like('error-required', { field: t.text('field-what_happened-short') }));
    await expect(story).toHaveAttribute('aria-invalid', 'true');
    await accessible(page);
    await story.fill('Что-то случилось.');
    await expect(message).toBeHidden();
    await expect(story).not.toHaveAttribute('aria-invalid', 'true');
  });

  test('leaving with unsaved text asks first, saving does not', async ({ page, watch }) => {
    const story = page.locator('[name="what_happened"]');
    await page.reload();
    await awake(page);
    expect(watch.dialogs, 'nothing typed, nothing asked').toEqual([]);
    await story.pressSequentially('Ещё не сохранено');
    await page.reload();
    expect(watch.dialogs.map((dialog) => dialog.type)).toEqual(['beforeunload']);
    await awake(page);
    await story.pressSequentially('Сохранено');
    await goOn(page, language);
    await atStep(page, language, 'body');
    expect(watch.dialogs.length, 'saving asks nothing').toBe(1);
  });
});

test('an address that is none is named at once', async ({ page }) => {
  await start(page, language);
  await fillUntil(page, language, least(), 'contact');
  await awake(page);
  const email = page.locator('[name="email"]');
  await email.fill('nobody');
  await email.blur();
  await expect(page.locator('#email-live')).toHaveText(t.like('error-not_an_email', { field: t.text('field-email-short') }));
  await email.fill('nobody@example.org');
  await email.blur();
  await expect(page.locator('#email-live')).toBeHidden();
});

test('pressing twice sends once', async ({ page }) => {
  await start(page, language);
  await fillUntil(page, language, least(), 'review');
  await awake(page);
  await fill(page, language, least().review);
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  const button = page.getByRole('button', { name: t.like('button-send', {}, { whole: true }) });
  await button.dblclick();
  await receipt(page, language);
  expect(posts).toBe(1);
});

test('without the WASM file the whole form still works', async ({ page, watch }) => {
  watch.allow(/net::ERR_FAILED|WebAssembly|wasm/i);
  await page.route('**/*.wasm', (route) => route.abort());
  await start(page, language);
  await fillUntil(page, language, least());
  await receipt(page, language);
  // The file that starts it may complain that its file is missing; the page may not.
  watch.faults = watch.faults.filter((fault) => !/^error: .*(fetch|WebAssembly)/i.test(fault));
});

test('the files of the browser half are ours, compressed and kept', async ({ page, world }) => {
  const files = [];
  page.on('response', (response) => {
    if (/\.(js|wasm)$/.test(new URL(response.url()).pathname)) files.push(response);
  });
  await start(page, language);
  await awake(page);
  expect(files.length, 'files of the browser half').toBeGreaterThan(0);
  for (const file of new Set(files.map((response) => response.url()))) {
    const answer = await fetch(file, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control'), file).toContain('immutable');
    expect(answer.headers.get('content-encoding'), file).toBe('br');
    expect(new URL(file).origin).toBe(world.url);
  }
});
