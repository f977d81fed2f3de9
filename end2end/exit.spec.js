// "Exit now": on this device nothing is left of what was typed, and the server forgets the draft.
import { expect, test } from './support/fixtures.js';
import { atStep, fill, fillUntil, goOn, pressable, receipt, start } from './support/form.js';
import { accessible } from './support/checks.js';
import { least } from './support/answers.js';
import { COMPLETE, texts } from './support/texts.js';

const SECRET = 'A secret that the person beside me must not see.';

const leave = (page, language) => {
  const name = texts(language).like('exit-now', {}, { whole: true });
  return page.getByRole('banner').getByRole('link', { name }).or(page.getByRole('banner').getByRole('button', { name })).first();
};

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });
    test('quick exit clears the draft and the cookies, and Back shows nothing of it', async ({ page, context }) => {
      await start(page, 'en');
      const steps = least(SECRET);
      await fillUntil(page, 'en', steps, 'events');
      await fill(page, 'en', steps.events);
      await goOn(page, 'en');
      await page.goto('/en/complaint/events');
      await expect(page.locator('[name="what_happened"]')).toHaveValue(SECRET);
      const draft = await context.cookies();
      expect(draft.length).toBeGreaterThan(0);
      for (const cookie of draft) {
        expect(cookie, cookie.name).toMatchObject({ httpOnly: true });
        expect(cookie.sameSite, cookie.name).toMatch(/Lax|Strict/);
      }

      await leave(page, 'en').click();
      await expect(page).toHaveURL(/\/blank$/);
      expect(await context.cookies(), 'cookies after leaving').toEqual([]);
      expect(await page.content()).not.toContain(SECRET);
      // The page one lands on must not give the site away.
      expect(await page.title()).not.toContain(texts('en').text('site-name'));

      for (let back = 0; back < 4; back++) {
        if (!(await page.goBack({ timeout: 5_000 }).catch(() => null))) break;
        expect(await page.content(), `after ${back + 1} × Back: ${page.url()}`).not.toContain(SECRET);
      }

      // The server has forgotten it too: the old cookie opens nothing.
      await context.addCookies(draft);
      for (const step of ['events', 'review']) {
        await page.goto(`/en/complaint/${step}`);
        expect(await page.content(), `${step} with the old cookie`).not.toContain(SECRET);
      }
    });
  });
}

test('half-typed text does not hold up the exit', async ({ page, watch }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'events');
  await page.locator('[name="what_happened"]').pressSequentially(SECRET.slice(0, 12));
  await leave(page, 'en').click();
  await expect(page).toHaveURL(/\/blank$/);
  expect(watch.dialogs, 'no question on the way out').toEqual([]);
});

test('a complaint that was sent stays stored', async ({ page, context }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least());
  const { reference, code } = await receipt(page, 'en');
  await leave(page, 'en').click();
  await expect(page).toHaveURL(/\/blank$/);
  expect(await context.cookies()).toEqual([]);
  await page.goBack().catch(() => null);
  const content = await page.content();
  expect(content).not.toContain(code);
  expect(content).not.toContain(reference);
});

test('another site cannot make a person leave', async ({ page, context, world, watch }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'contact');
  const elsewhere = 'http://localhost:9/';
  await context.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: 'text/html', body: `<a href="${world.url}/exit">go</a>` }));
  await page.goto(elsewhere);
  await page.getByRole('link').click();
  await expect(page).toHaveURL(`${world.url}/exit`);
  // There it takes one press on the page itself.
  await expect(pressable(page, texts('en'), 'exit-button').or(pressable(page, texts('az'), 'exit-button'))).toBeVisible();
  await page.goto('/en/complaint/you');
  await expect(page.locator('[name="given_name"]')).toHaveValue('Invented');
  watch.faults = watch.faults.filter((fault) => !fault.includes(elsewhere));
});

for (const language of COMPLETE) {
  test(`every kind of page offers the exit in ${language}`, async ({ page }) => {
    for (const address of ['', '/guides', '/guides/deportation-and-appeal', '/contacts', '/complaint', '/no-such-page']) {
      await page.goto(`/${language}${address}`);
      await expect(leave(page, language), address).toBeVisible();
    }
  });
}

/** Presses Shift alone so many times. */
async function shifts(page, times) {
  for (let press = 0; press < times; press++) await page.keyboard.press('Shift');
}

const storage = (page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

test('three Shifts leave and clear', async ({ page, context, watch }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'events');
  const draft = await context.cookies();
  await page.locator('[name="what_happened"]').fill(SECRET);
  await page.locator('[name="what_happened"]').focus();
  await shifts(page, 3);
  await expect(page).toHaveURL(/\/blank$/);
  expect(await context.cookies()).toEqual([]);
  expect(await storage(page)).toEqual({});
  expect(watch.dialogs, 'no question on the way out').toEqual([]);
  await context.addCookies(draft);
  await page.goto('/en/complaint/you');
  expect(await page.content(), 'the server has forgotten it').not.toContain('Invented');
});

test('Shift for capital letters does not leave', async ({ page }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'events');
  const story = page.locator('[name="what_happened"]');
  await story.focus();
  for (const key of ['KeyA', 'KeyB', 'KeyC', 'KeyD']) {
    await page.keyboard.down('Shift');
    await page.keyboard.press(key);
    await page.keyboard.up('Shift');
  }
  await shifts(page, 2);
  await page.keyboard.press('KeyE');
  await shifts(page, 2);
  await page.keyboard.press('Control+Shift');
  await shifts(page, 1);
  await story.pressSequentially('f');
  await expect(story).toHaveValue('ABCDef');
  await atStep(page, 'en', 'events');
});

test('three Shifts leave from every page with a script, and from no page to read', async ({ page }) => {
  const shared = '/en/guides/asylum';
  const pages = ['complaint', 'complaint/urgent', 'complaint/resume', 'check', 'case', 'verify', 'offline'].map((one) => `/en/${one}`);
  for (const address of [...pages, `${shared}/share`]) {
    await page.goto(address);
    await shifts(page, 3);
    await expect(page, address).toHaveURL(/\/blank$/);
  }
  await page.goto(shared);
  await shifts(page, 3);
  await expect(page.locator('script')).toHaveCount(0);
  await expect(leave(page, 'en')).toBeVisible();
});

test('without a network the page goes at once, and the server forgets when there is one', async ({ page, context }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'events');
  await page.locator('[name="what_happened"]').fill(SECRET);
  await context.setOffline(true);
  await shifts(page, 3);
  await expect(page).toHaveURL('about:blank');
  await context.setOffline(false);
  // The next page with a script finishes what could not be done, and comes anew.
  await page.goto('/en/complaint/resume', { waitUntil: 'commit' });
  await expect(page.getByText(texts('en').text('resume-none'))).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await expect.poll(() => storage(page)).toEqual({});
});

for (const script of [true, false]) {
  test.describe(script ? 'the keys, with script' : 'the keys, without script', () => {
    test.use({ javaScriptEnabled: script });
    test(script ? 'are explained' : 'are not promised', async ({ page }) => {
      await page.goto('/en/complaint');
      const tip = page.getByText(texts('en').like('leave-tip', { button: texts('en').text('exit-now') }));
      if (script) await expect(tip).toBeVisible();
      else await expect(tip).toBeHidden();
    });
  });
}

test('the exit page and the empty page are accessible', async ({ page }) => {
  await page.goto('/blank');
  await accessible(page);
  await start(page, 'en');
  await atStep(page, 'en', 'who');
});
