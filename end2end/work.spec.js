// While somebody floods the form: a browser does a little work before it sends, whoever has no script waits, and nobody who is in
// danger is held up. What was typed is kept on every way. That the wait ends after its minute is told by a moved clock
// (server/tests); here nobody waits for it.
import { createHash } from 'node:crypto';

import { least } from './support/answers.js';
import { accessible, inspect, mainText, shows } from './support/checks.js';
import { test as base, expect } from './support/fixtures.js';
import { answer, atStep, fill, fillUntil, pressable, receipt, send, start } from './support/form.js';
import { mailTo } from './support/mail.js';
import { startAll } from './support/program.js';
import { plain, texts } from './support/texts.js';

const test = base.extend({
  /** A program of its own that takes itself to be under attack: that of the other tests has no limits at all. */
  world: [
    async ({}, use) => {
      const { world, stop } = await startAll({ HUQUQ_LIMITS: 'on', HUQUQ_UNDER_ATTACK: 'yes' });
      await use(world);
      await stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// One such program is enough.
test.describe.configure({ mode: 'default' });

const WHOLE = { whole: true };
const STORY = { en: 'Invented text that nobody may lose.', ar: 'نص مختلق لا يجوز أن يضيع.' };
/** Who presses sooner after the review page was shown is asked to press once more (server/src/web/guard.rs). */
const READING = 3;
/** The whole wait. */
const WAITING = 60;

/** To the review page, ready to be sent. */
async function toReview(page, language) {
  const steps = least(STORY[language]);
  await start(page, language);
  await fillUntil(page, language, steps, 'review');
  await fill(page, language, steps.review);
}

/** A person has read the page. */
async function readIt(page) {
  const [shown] = (await page.locator('[name="shown"]').inputValue()).split('.');
  await expect.poll(() => Date.now() / 1000 - Number(shown), 'seconds on the page').toBeGreaterThan(READING);
}

/** The work is done, and it is what was asked for. */
async function worked(page) {
  const solved = page.locator('[name="solved"]');
  await expect(solved).toHaveValue(/^\d+$/, { timeout: 45_000 });
  const work = page.locator('[name="work"]');
  const bits = Number(await work.getAttribute('data-bits'));
  const hash = createHash('sha256').update(`${await work.inputValue()}:${await solved.inputValue()}`).digest();
  expect(bits).toBeGreaterThanOrEqual(8);
  expect(Math.clz32(hash.readUInt32BE(0))).toBeGreaterThanOrEqual(bits);
}

/** Presses "send" and gives the answer to it. */
async function pressed(page, language) {
  const answered = page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith(`/${language}/complaint/review`));
  await send(page, language);
  return answered;
}

/** The page says to wait, for how long, since when, and that one can also call. */
async function waits(page, language) {
  const t = texts(language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.like('slow-wait-title', {}, WHOLE));
  const shown = await mainText(page);
  const all = Array.from({ length: WAITING }, (_, i) => i + 1);
  const seconds = all.find((one) => shown.includes(t.text('slow-wait-text', { seconds: one })));
  expect(seconds, `seconds to wait, in: ${shown}`).toBeTruthy();
  expect(shown).toContain(t.text('slow-call'));
  await expect(page.locator('main a[href="tel:012916"]')).toBeVisible();
  return { seconds, since: await page.locator('[name="waited"]').inputValue() };
}

/** Back from there everything is as it was, and nothing is sent. */
async function nothingIsLost(page, language) {
  const t = texts(language);
  await pressable(page, t, 'button-back').click();
  await atStep(page, language, 'review');
  await shows(page, ['Invented', STORY[language]]);
  for (const name of ['declaration', 'data_consent']) await expect(page.locator(`[name="${name}"]`)).toBeChecked();
  await page.goto(`/${language}/complaint/sent`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.like('sent-nothing-title', {}, WHOLE));
  await page.goto(`/${language}/complaint/review`);
}

/** Sent, and at the office with what was typed. */
async function arrives(page, language, world) {
  const { reference } = await receipt(page, language);
  const mail = await mailTo(world, world.office, reference);
  expect(plain(mail.text)).toContain(STORY[language]);
}

for (const language of Object.keys(STORY)) {
  test.describe(`with script, in ${language}`, () => {
    test('the work is done while a person reads, and one press files', async ({ page, world }) => {
      test.setTimeout(120_000);
      await toReview(page, language);
      await expect(page.locator('[data-working]')).toBeHidden();
      await worked(page);
      await readIt(page);
      expect((await pressed(page, language)).status()).toBe(303);
      await arrives(page, language, world);
    });

    test('who presses before it is done sees why nothing happens yet, and need not press again', async ({ page, world }) => {
      test.setTimeout(120_000);
      // The work begins when the test says so.
      await page.addInitScript(() => {
        const Given = window.Worker;
        window.Worker = class extends Given {
          postMessage(message) {
            window.letItWork = () => super.postMessage(message);
          }
        };
      });
      await toReview(page, language);
      await readIt(page);
      let posts = 0;
      page.on('request', (request) => {
        if (request.method() === 'POST') posts += 1;
      });
      await send(page, language);
      const working = page.locator('[data-working]');
      await expect(working).toBeVisible();
      await expect(working).toHaveText(texts(language).like('slow-working', {}, WHOLE));
      await expect(working).toHaveAttribute('role', 'status');
      await accessible(page);
      expect(posts, 'nothing is sent before the work is done').toBe(0);
      await page.evaluate(() => window.letItWork());
      await expect(page).toHaveURL(/\/complaint\/sent$/, { timeout: 45_000 });
      expect(posts).toBe(1);
      await arrives(page, language, world);
    });

    test('a browser that cannot do it is shown the wait, and loses nothing', async ({ page }) => {
      await page.addInitScript(() => {
        window.Worker = class {
          constructor() {
            throw new Error('no workers here');
          }
        };
      });
      await toReview(page, language);
      expect((await pressed(page, language)).status()).toBe(429);
      await waits(page, language);
      await nothingIsLost(page, language);
    });
  });

  test.describe(`without script, in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page says how long to wait; pressing early loses neither text nor time', async ({ page, twin, context, browser, world }) => {
      test.setTimeout(150_000);
      await toReview(page, language);
      const answered = await pressed(page, language);
      expect([answered.status(), answered.headers()['retry-after']]).toEqual([429, String(WAITING)]);
      const first = await waits(page, language);
      expect(first.seconds).toBe(WAITING);
      await inspect(page, `work/wait-${language}`, { twin });

      expect((await pressed(page, language)).status()).toBe(429);
      const second = await waits(page, language);
      expect(second.since, 'the wait does not begin anew').toBe(first.since);
      expect(second.seconds).toBeLessThanOrEqual(first.seconds);
      await nothingIsLost(page, language);

      // The same draft, in a browser that can do the work, goes at once.
      const able = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize(), storageState: await context.storageState() });
      const other = await able.newPage();
      await other.goto(`/${language}/complaint/review`);
      await worked(other);
      await readIt(other);
      await send(other, language);
      await arrives(other, language, world);
      await able.close();
      // The first one learns of it.
      await page.reload();
      await receipt(page, language);
    });

    test('who is in danger is not held up', async ({ page, world }) => {
      const t = texts(language);
      await page.goto(`/${language}/complaint/urgent`);
      await page.getByLabel(t.like('urgent-form-danger', {}, WHOLE)).check();
      for (const one of [
        ['line', 'given_name', 'Invented'],
        ['line', 'what_happened', STORY[language]],
        ['tick', 'declaration', 'yes'],
        ['tick', 'data_consent', 'yes'],
      ]) {
        await answer(page, t, one);
      }
      await send(page, language);
      await arrives(page, language, world);
    });
  });
}
