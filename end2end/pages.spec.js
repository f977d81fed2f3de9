// Every public page in every language it is promised in, by day and by night: what it answers, what it says about itself, and
// what the browser and axe find.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import { accessible, noSidewaysScroll, screenshot } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { pressable } from './support/form.js';
import { COMPLETE, DIRECTION, FORM, texts } from './support/texts.js';

const GUIDES = readdirSync(path.join(import.meta.dirname, '../locales/en/guides')).map((name) => name.replace(/\.md$/, ''));
const FIRST_VISIT = { guide: 14 * 1024, home: 20 * 1024 };

const PAGES = [
  { name: 'home', path: '', languages: COMPLETE, script: false },
  { name: 'guides', path: '/guides', languages: COMPLETE, script: false },
  ...GUIDES.map((slug) => ({ name: `guide-${slug}`, path: `/guides/${slug}`, languages: COMPLETE, script: false, guide: true })),
  { name: 'contacts', path: '/contacts', languages: COMPLETE, script: false },
  { name: 'privacy', path: '/about/privacy', languages: COMPLETE, script: false },
  { name: 'complaint', path: '/complaint', languages: FORM },
  { name: 'sent-without-complaint', path: '/complaint/sent', languages: FORM, status: [200, 404, 410] },
];

/** The bytes of an answer as they travel, without the headers. */
function fetched(url, headers = {}) {
  return new Promise((done, failed) => {
    http.get(url, { headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', failed);
  });
}

function checkHeaders(headers, what) {
  const policy = Object.fromEntries(
    (headers['content-security-policy'] ?? '').split(';').map((one) => one.trim().split(/\s+/)).map(([name, ...values]) => [name, values.join(' ')]),
  );
  expect.soft(policy, `${what}: CSP`).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
  });
  expect.soft(policy['style-src'], `${what}: style-src`).not.toMatch(/unsafe|nonce/);
  expect.soft(headers, what).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
  });
  expect.soft(headers['permissions-policy'], `${what}: Permissions-Policy`).toContain('geolocation=()');
  expect.soft(headers, what).not.toHaveProperty('server');
}

for (const { name, path: at, languages, status = [200], script, guide } of PAGES) {
  for (const language of languages) {
    for (const colorScheme of ['light', 'dark']) {
      test.describe(`${language} ${name} ${colorScheme}`, () => {
        test.use({ colorScheme });
        test('says what it is, and nothing is found', async ({ page }) => {
          const answer = await page.goto(`/${language}${at}`);
          expect(status).toContain(answer.status());
          checkHeaders(answer.headers(), page.url());
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          expect((await page.locator('html').getAttribute('dir')) ?? 'ltr').toBe(DIRECTION[language]);
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
          expect(await page.title()).toMatch(new RegExp(`${texts(language).text('site-name')}$`));
          expect(await page.evaluate(() => document.querySelectorAll('[style]').length), 'style attributes').toBe(0);
          // Not in service: every page says so.
          await expect(page.getByText(texts(language).text('test-notice-text')).first()).toBeVisible();
          await expect(page.locator('a[href="tel:012916"]').first()).toBeAttached();
          if (script === false) expect(await answer.text()).not.toContain('<script');

          // The switch lists every language in which the page exists, by its own name and with its own direction.
          const offered = await page.locator('header a[hreflang]').evaluateAll((links) => links.map((link) => [link.hreflang, link.lang, new URL(link.href).pathname]));
          expect(offered.sort()).toEqual(languages.map((one) => [one, one, `/${one}${at}`]).sort());
          if (languages === COMPLETE) {
            const alternates = await page.locator('link[rel="alternate"][hreflang]').evaluateAll((links) => links.map((link) => [link.hreflang, new URL(link.href).pathname]));
            const expected = languages.map((one) => [one, `/${one}${at}`]);
            expect(alternates.filter(([tag]) => tag !== 'x-default').sort()).toEqual(expected.sort());
          }
          if (colorScheme === 'dark') {
            const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
            const [r, g, b] = ground.match(/\d+/g).map(Number);
            expect(r + g + b, 'a dark ground').toBeLessThan(3 * 80);
          }
          for (const width of [320, 768, 1280, 360]) await noSidewaysScroll(page, width);
          for (const width of [360, 1280]) await screenshot(page, `pages/${name}-${language}-${colorScheme}`, width);
          await accessible(page);
          if (guide || name === 'home') {
            // The wide layout has a header and a margin of its own.
            await page.setViewportSize({ width: 1280, height: 800 });
            await accessible(page);
          }
        });
      });
    }
  }
}

for (const language of COMPLETE) {
  for (const slug of GUIDES) {
    test(`the first visit of ${language} ${slug} stays small and needs no script`, async ({ page, world }) => {
      const sizes = await firstVisit(page, `/${language}/guides/${slug}`);
      expect(sizes.total, JSON.stringify(sizes.each)).toBeLessThanOrEqual(FIRST_VISIT.guide);
      const { headers, body } = await fetched(`${world.url}/${language}/guides/${slug}`, { 'accept-encoding': 'br' });
      expect(headers['content-encoding']).toBe('br');
      expect(body.length).toBeLessThanOrEqual(FIRST_VISIT.guide);
    });
  }
  test(`the first visit of ${language} home stays small`, async ({ page }) => {
    const sizes = await firstVisit(page, `/${language}`);
    expect(sizes.total, JSON.stringify(sizes.each)).toBeLessThanOrEqual(FIRST_VISIT.home);
  });
}

/** Bytes on the wire, headers included, of everything that a first visit loads. */
async function firstVisit(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map();
  const each = [];
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => each.push([urls.get(requestId), encodedDataLength]));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { each, total: each.reduce((sum, [, size]) => sum + size, 0) };
}

test('a guide on paper has no bars and keeps its sources', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto('/en/guides/deportation-and-appeal');
  await page.emulateMedia({ media: 'print' });
  await screenshot(page, 'print/guide-en');
  const t = texts('en');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const key of ['exit-now', 'skip-to-content']) await expect(page.getByText(t.text(key)).first()).toBeHidden();
  await expect(page.getByRole('heading', { name: t.text('guide-sources') })).toBeVisible();
  await expect(page.getByText(t.text('test-notice-text')).first()).toBeVisible();
  await expect(page.getByText(/916/).filter({ visible: true }).first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(/rgba?\((255, 255, 255|0, 0, 0, 0)/);
});

test('a guide cites its law and says that nobody has checked it yet', async ({ page }) => {
  for (const language of COMPLETE) {
    await page.goto(`/${language}/guides/deportation-and-appeal`);
    const t = texts(language);
    expect(await page.locator('main cite').count()).toBeGreaterThan(10);
    await expect(page.getByText(t.text('guide-limits-lawyer')).first()).toBeVisible();
    await expect(page.getByText(t.text(language === 'en' ? 'guide-state-original' : 'guide-state-draft')).first()).toBeVisible();
    // Every link within the page leads to something.
    const dead = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')).filter((href) => href !== '#' && !document.getElementById(href.slice(1))));
    expect(dead).toEqual([]);
  }
});

test('no link of the public pages leads nowhere', async ({ page, world }) => {
  const seen = new Set();
  const waiting = COMPLETE.map((language) => `/${language}`);
  while (waiting.length) {
    const address = waiting.pop();
    if (seen.has(address)) continue;
    seen.add(address);
    const { status, body, headers } = await fetched(world.url + address);
    // A step without a draft leads back to the start.
    expect.soft([200, 303], `${address} → ${status}`).toContain(status);
    if (!/html/.test(headers['content-type'] ?? '') || /\/(staff|exit|blank)/.test(address)) continue;
    for (const [, href] of body.toString().matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      if (!href.startsWith('/exit') && !href.startsWith('/staff')) waiting.push(href);
    }
    expect(seen.size).toBeLessThan(400);
  }
  expect(page.url()).toBe('about:blank');
});

test('the same headers on every kind of answer', async ({ world }) => {
  const origin = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  const answers = [
    ['GET /az/no-such-page', 404, await fetched(`${world.url}/az/no-such-page`)],
    ['GET /zz', 404, await fetched(`${world.url}/zz`)],
    ['GET /az/guides/no-such-guide', 404, await fetched(`${world.url}/az/guides/no-such-guide`)],
    ['GET /', 303, await fetched(`${world.url}/`, { 'accept-language': 'ru' })],
    ['GET /healthz', 200, await fetched(`${world.url}/healthz`)],
    ['PUT /az', 405, await posted(`${world.url}/az`, 'PUT', {}, '')],
    ['foreign POST', 403, await posted(`${world.url}/az/complaint`, 'POST', { ...origin, 'content-type': 'application/x-www-form-urlencoded' }, 'start=yes')],
    ['POST in JSON', 415, await posted(`${world.url}/az/complaint`, 'POST', { 'content-type': 'application/json' }, '{}')],
  ];
  for (const [what, status, answer] of answers) {
    expect.soft(answer.status, what).toBe(status);
    checkHeaders(answer.headers, what);
  }
  expect(answers[3][2].headers.location).toMatch(/\/ru$/);
});

function posted(url, method, headers, body) {
  return new Promise((done, failed) => {
    const request = http.request(url, { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (answer) => {
      answer.resume();
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers }));
    });
    request.on('error', failed);
    request.end(body);
  });
}

for (const language of COMPLETE) {
  test(`a page that does not exist says so in ${language}`, async ({ page }) => {
    const answer = await page.goto(`/${language}/no-such-page`);
    expect(answer.status()).toBe(404);
    const t = texts(language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.text('error-not_found-title'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await accessible(page);
    await screenshot(page, `pages/not-found-${language}`);
  });
}

test('a public page is served from the cache as the same bytes', async ({ world }) => {
  // Of a reader whose browser asks for this language nothing needs to be remembered.
  const headers = { 'accept-encoding': 'br', 'accept-language': 'en' };
  const first = await fetched(`${world.url}/en/guides`, headers);
  expect(first.headers.etag).toBeTruthy();
  expect(first.headers['set-cookie']).toBeUndefined();
  const second = await fetched(`${world.url}/en/guides`, headers);
  expect(createHash('sha256').update(second.body).digest('hex')).toBe(createHash('sha256').update(first.body).digest('hex'));
  const third = await fetched(`${world.url}/en/guides`, { ...headers, 'if-none-match': first.headers.etag });
  expect(third.status).toBe(304);
});

test.describe('on a system with forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('the choices keep their borders', async ({ page }) => {
    await page.goto('/az/complaint');
    await screenshot(page, 'pages/complaint-az-forced-colours');
    const button = pressable(page, texts('az'), 'complaint-start-button');
    const border = await button.evaluate((one) => [getComputedStyle(one).borderTopStyle, Number.parseFloat(getComputedStyle(one).borderTopWidth)]);
    expect(border[0]).not.toBe('none');
    expect(border[1]).toBeGreaterThan(0);
  });
});
