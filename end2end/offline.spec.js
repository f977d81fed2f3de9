// Reading without a network: what a device keeps, that it says so honestly, and that it can be made to forget.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

import { inspect } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { plain, texts } from './support/texts.js';

const LANGUAGES = ['az', 'ru', 'en', 'tr', 'ka', 'fa', 'ar', 'ur', 'uk', 'zh'];
const WHOLE = { whole: true };
/** Languages that write numbers in digits of their own. */
const NUMBERS = { fa: 'fa-u-nu-arabext' };
/** What a phone with little room and a slow network is asked to fetch at most. */
const PACK_MAX = 400 * 1024;
// Chromium reports every request that finds no network, also those that the store answers.
const NO_NETWORK = /net::ERR_INTERNET_DISCONNECTED/;

const titleOf = (file) => JSON.parse(/^title = (".*")$/m.exec(readFileSync(path.join(import.meta.dirname, '../locales', file), 'utf8'))[1]);

/** The pack as it travels, and what it holds. */
function fetchedPack(world, language) {
  return new Promise((done, failed) => {
    const address = `${world.url}/${language}/offline/pack.json`;
    http.get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        done({ status: answer.statusCode, headers: answer.headers, size: body.length, pack: JSON.parse(brotliDecompressSync(body).toString()) });
      });
    }).on('error', failed);
  });
}

const button = (page, language, act) => page.getByRole('button', { name: texts(language).like(`offline-${act}`, {}, WHOLE) });

/** Only this state is said, and only what can be done in it is offered. */
async function says(page, language, state, args = {}) {
  const t = texts(language);
  await expect(page.locator('[data-state]').filter({ visible: true })).toHaveText([t.like(state === 'no-script' ? 'offline-no-script' : `offline-state-${state}`, args, WHOLE)]);
  const offered = { none: ['keep'], failed: ['keep'], kept: ['update', 'remove'], busy: [], 'no-script': [] }[state];
  const acts = page.locator('[data-act]').filter({ visible: true });
  expect.soft(await acts.evaluateAll((buttons) => buttons.map((one) => one.dataset.act)), `what can be done when ${state}`).toEqual(offered);
}

/** Keeps the pages of a language, as a person does. */
async function keep(page, world, language) {
  const { pack } = await fetchedPack(world, language);
  await page.goto(`/${language}/offline`);
  await says(page, language, 'none');
  await button(page, language, 'keep').click();
  await says(page, language, 'kept', { date: pack.date });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL ?? null), 'the worker controls the page').toBe(`${world.url}/sw.js`);
  return pack;
}

/** What is left on the device. */
const left = (page) =>
  page.evaluate(async () => ({
    stores: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** The page opens from the store: with its title, its style and its policy. */
async function opensFromStore(page, address, title) {
  const answer = await page.goto(address);
  expect(answer.fromServiceWorker(), address).toBe(true);
  await expect(page).toHaveTitle(title);
  const policy = answer.headers()['content-security-policy'];
  expect.soft(policy, `${address}: the policy is kept too`).toContain("default-src 'none'");
  // Without the hash of its style the policy would leave it bare.
  expect.soft(await page.getByRole('banner').evaluate((header) => getComputedStyle(header).display === 'block' && document.styleSheets.length), `${address}: style`).toBe(1);
}

for (const language of ['en', 'fa']) {
  test(`what is kept in ${language} opens without a network, and is forgotten when told`, async ({ page, context, world, watch }) => {
    watch.allow(NO_NETWORK);
    const t = texts(language);
    const pack = await keep(page, world, language);
    await inspect(page, `offline/kept-${language}`);
    // Whoever comes back finds it kept.
    await page.reload();
    await says(page, language, 'kept', { date: pack.date });

    await context.setOffline(true);
    const guide = (slug) => [`/${language}/guides/${slug}`, t.title(titleOf(`${language}/guides/${slug}.md`))];
    for (const [address, title] of [
      [`/${language}`, t.title(t.text('home-title'))],
      [`/${language}/guides`, t.title(t.text('guides-title'))],
      guide('deportation-and-appeal'),
      guide('asylum'),
      // What stands in for an instruments page of its own in languages that have none.
      [`/${language}/instruments`, t.title(titleOf('en/pages/instruments.md'))],
      [`/${language}/contacts`, t.title(t.text('contacts-title'))],
    ]) {
      await opensFromStore(page, address, title);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'fa' ? 'rtl' : 'ltr');
    }
    // Links between kept pages work as ever.
    await page.goto(`/${language}/guides`);
    await page.locator('#list ~ ul').getByRole('link').first().click();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();

    // A page in a language that is not kept, and one that no pack holds.
    for (const address of ['/ru/guides/asylum', `/${language}/search?q=visa`, `/${language}/news`]) {
      await opensFromStore(page, address, t.title(t.text('offline-gone-title')));
      await expect(page.getByText(t.text('offline-gone-text'))).toBeVisible();
      await expect(page.getByRole('main').locator('a[href="tel:012916"]')).toHaveText('916');
    }
    await inspect(page, `offline/gone-${language}`);
    await page.getByRole('main').getByRole('link', { name: t.like('guides-all', {}, WHOLE) }).click();
    await expect(page).toHaveTitle(t.title(t.text('guides-title')));

    // Nothing that is typed now could be sent: the form does not even open.
    for (const address of [`/${language}/complaint`, `/${language}/complaint/events`]) {
      await opensFromStore(page, address, t.title(t.text('offline-complaint-title')));
      await expect(page.getByText(t.text('offline-complaint-text'))).toBeVisible();
      await expect(page.getByRole('main').locator('a[href="tel:012916"]')).toHaveText('916');
      await expect(page.getByRole('main').locator('form')).toHaveCount(0);
    }
    await inspect(page, `offline/complaint-${language}`);

    await context.setOffline(false);
    await page.goto(`/${language}/complaint`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t.text('offline-complaint-title'));
    await page.goto(`/${language}/offline`);
    await button(page, language, 'remove').click();
    await says(page, language, 'none');
    expect(await left(page)).toEqual({ stores: [], workers: 0 });
    await page.reload();
    await says(page, language, 'none');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await inspect(page, `offline/none-${language}`);
  });
}

for (const language of LANGUAGES.filter((one) => !['en', 'fa'].includes(one))) {
  test(`what is kept in ${language} opens without a network`, async ({ page, context, world, watch }) => {
    watch.allow(NO_NETWORK);
    const t = texts(language);
    await keep(page, world, language);
    await context.setOffline(true);
    await opensFromStore(page, `/${language}`, t.title(t.text('home-title')));
    await opensFromStore(page, `/${language}/guides/deportation-and-appeal`, t.title(titleOf(`${language}/guides/deportation-and-appeal.md`)));
    await opensFromStore(page, `/${language}/complaint`, t.title(t.text('offline-complaint-title')));
  });
}

test('two languages are kept apart, and the worker stays as long as one is kept', async ({ page, context, world, watch }) => {
  watch.allow(NO_NETWORK);
  await keep(page, world, 'ru');
  await keep(page, world, 'zh');
  await page.goto('/ru/offline');
  await button(page, 'ru', 'remove').click();
  await says(page, 'ru', 'none');
  expect(await left(page)).toEqual({ stores: ['huquq-zh'], workers: 1 });
  await context.setOffline(true);
  await opensFromStore(page, '/zh/guides/asylum', texts('zh').title(titleOf('zh/guides/asylum.md')));
  // What is left speaks for what is not.
  await opensFromStore(page, '/ru/guides/asylum', texts('zh').title(texts('zh').text('offline-gone-title')));
});

test('nothing is kept unasked', async ({ page }) => {
  for (const address of ['/en', '/en/guides/asylum', '/en/offline', '/en/complaint']) await page.goto(address);
  expect(await left(page)).toEqual({ stores: [], workers: 0 });
});

test('a newer pack takes the place of the kept one by itself', async ({ page, context, world }) => {
  const { version } = await keep(page, world, 'en');
  // As if it had been kept long ago: another version, a page that is no more, and one that was not there yet.
  const stored = (address) => page.evaluate(async (at) => (await (await caches.open('huquq-en')).match(at))?.text() ?? null, address);
  await page.evaluate(async () => {
    const store = await caches.open('huquq-en');
    await store.put('/en/offline/pack.json', new Response('older', { headers: { 'x-date': 'long ago' } }));
    await store.put('/en/guides/no-more', new Response('no more'));
    await store.delete('/en/guides/asylum');
  });
  // The worker looks once in its life; phones end it as soon as nobody reads.
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto('/en');
  await expect.poll(() => stored('/en/offline/pack.json'), 'the version').toBe(version);
  expect(await stored('/en/guides/asylum')).toContain('</html>');
  expect(await stored('/en/guides/no-more')).toBeNull();
});

test('a pack that does not come: the page says so, and nothing half is kept', async ({ page, context, watch }) => {
  watch.allow(NO_NETWORK);
  watch.allow(/error occurred when fetching the script/);
  await page.goto('/en/offline');
  await context.setOffline(true);
  await button(page, 'en', 'keep').click();
  await says(page, 'en', 'failed');
  expect((await left(page)).stores).toEqual([]);
  await context.setOffline(false);
});

for (const kind of ['link', 'form']) {
  test(`quick exit by ${kind} clears what is kept`, async ({ page, context, world, watch }) => {
    watch.allow(NO_NETWORK);
    const t = texts('en');
    await keep(page, world, 'en');
    if (kind === 'link') await page.getByRole('banner').getByText(t.like('exit-now', {}, WHOLE)).click();
    else await page.evaluate(() => fetch('/exit', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }).then(() => location.replace('/blank')));
    await expect(page).toHaveURL(/\/blank$/);
    await expect.poll(() => left(page)).toEqual({ stores: [], workers: 0 });
    // Nobody who comes after finds a trace, with a network or without.
    await page.goto('/en/offline');
    await says(page, 'en', 'none');
    await context.setOffline(true);
    await expect(page.goto('/en/guides')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  });
}

for (const language of LANGUAGES) {
  test(`the pack in ${language} is small, and holds only pages to read`, async ({ world }) => {
    const { status, headers, size, pack } = await fetchedPack(world, language);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'content-encoding': 'br' });
    console.log(`pack ${language}: ${(size / 1024).toFixed(1)} KB compressed, ${pack.pages.length} pages`);
    expect.soft(size).toBeLessThanOrEqual(PACK_MAX);

    // The page says beforehand how much it is.
    const page = await (await fetch(`${world.url}/${language}/offline`)).text();
    const digits = new Intl.NumberFormat(NUMBERS[language] ?? 'en', { useGrouping: false }).format(Math.ceil(size / 1024));
    expect.soft(plain(page)).toContain(texts(language).text('offline-size', { size: digits }));

    const at = pack.pages.map((one) => one.path);
    expect(new Set(at).size).toBe(at.length);
    for (const needed of ['', '/guides', '/contacts', '/instruments', '/offline/gone', '/offline/complaint']) expect(at).toContain(`/${language}${needed}`);
    for (const one of pack.pages) {
      expect.soft(one.path).toMatch(new RegExp(`^/${language}(/(guides(/[a-z-]+)?|contacts|instruments|offline(/(gone|complaint))?))?$`));
      expect.soft(one.type, one.path).toBe('text/html; charset=utf-8');
      expect.soft(one.policy, one.path).toContain("default-src 'none'");
      expect.soft(one.body, one.path).toContain(`<html lang=${language}`);
      // What asks the server something may stand there; what sends it anything may not.
      for (const [form] of one.body.matchAll(/<form[^>]*>/g)) expect.soft(form, one.path).toContain('method="get"');
      // The page that removes what is kept needs its script; nothing else does.
      const refused = one.path.endsWith('/offline') ? /<textarea|href="?\/staff/ : /<(script|textarea)|href="?\/staff/;
      expect.soft(one.body, one.path).not.toMatch(refused);
    }
    // What is kept is what the server answers.
    for (const address of [`/${language}`, `/${language}/guides`, `/${language}/contacts`]) {
      const answer = await fetch(world.url + address);
      expect(answer.status).toBe(200);
      expect(pack.pages.find((one) => one.path === address).body === (await answer.text()), address).toBe(true);
    }
  });
}

test('the worker is a script that is always asked for anew', async ({ world }) => {
  const answer = await fetch(`${world.url}/sw.js`);
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const language of ['en', 'ka']) {
    test(`the page says what can be done instead in ${language}`, async ({ page, twin }) => {
      await page.goto(`/${language}/guides/asylum`);
      await page.getByRole('main').getByRole('link', { name: texts(language).like('footer-offline', {}, WHOLE) }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/offline$`));
      await says(page, language, 'no-script');
      await inspect(page, `offline/no-script-${language}`, { twin });
    });
  }
});
