// The kinds of public pages, closely: by day and by night, at every width, on paper, in three languages that stand for the others; and
// of every page how much it weighs and which headers it has. Each address in each language is opened in everyurl.spec.js.
import { createHash } from 'node:crypto';
import http from 'node:http';

import { accessible, noSidewaysScroll, screenshot } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { pressable } from './support/form.js';
import {
  CHECK,
  COMPLAINT,
  GUIDES,
  HOME,
  INSTRUMENTS,
  LISTS,
  NEWS,
  OFFLINE,
  ONE_GUIDE,
  OTHERS,
  RESULTS,
  URGENT,
  address,
  checkHeaders,
  fetched,
  guide,
  leaflet,
  newsItem,
  open,
  share,
} from './support/pages.js';
import { ALL, hasText, texts } from './support/texts.js';

const FIRST_VISIT = { guide: 14 * 1024, page: 20 * 1024 };
// Complete and left to right, the office's own, and right to left with texts that stand in.
const CLOSELY = ['en', 'az', 'ar'];
// The list of news is built like that of events.
const KINDS = [
  ...LISTS.filter(({ name }) => name !== 'news'),
  ...[guide, share, leaflet].map((of) => of(ONE_GUIDE)),
  ...[newsItem(NEWS[0]), INSTRUMENTS, RESULTS, OFFLINE, CHECK, COMPLAINT, URGENT],
];

// Home and a guide by day and by night in every one of them; of the others each is seen by night in one language.
const SCHEMES = (kind, language) => {
  if (kind === HOME || kind.name === `guide-${ONE_GUIDE}`) return ['light', 'dark'];
  return [language === 'az' ? 'dark' : 'light'];
};

for (const kind of KINDS) {
  for (const language of CLOSELY) {
    for (const colorScheme of SCHEMES(kind, language)) {
      test.describe(`${language} ${kind.name} ${colorScheme}`, () => {
        test.use({ colorScheme });
        test('nothing is found at any width', async ({ page }) => {
          await open(page, language, kind);
          await expect(page.getByText(texts(language).text('test-notice-text')).first()).toBeVisible();
          if (colorScheme === 'dark') {
            const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
            const [r, g, b] = ground.match(/\d+/g).map(Number);
            expect(r + g + b, 'a dark ground').toBeLessThan(3 * 80);
          }
          for (const width of [320, 768, 1280, 360]) await noSidewaysScroll(page, width);
          // Chromium paints a picture this long, left to right within right to left, for half a minute; nobody sees more than a window.
          const pictured = kind !== INSTRUMENTS || hasText(language, kind.text);
          for (const width of pictured ? [360, 1280] : []) await screenshot(page, `pages/${kind.name}-${language}-${colorScheme}`, width);
          await accessible(page);
          if (kind.states || kind === HOME) {
            // The wide layout has a header and a margin of its own.
            await page.setViewportSize({ width: 1280, height: 800 });
            await accessible(page);
          }
        });
      });
    }
  }
}

for (const language of ALL) {
  test(`the first visit in ${language} stays small`, async ({ page, world }) => {
    test.setTimeout(120_000);
    // All as they travel; what a browser loads besides is looked at once for a guide and for home.
    for (const kind of [...GUIDES.map(guide), ...OTHERS]) {
      const { headers, body } = await fetched(world.url + address(language, kind), { 'accept-encoding': 'br' });
      expect.soft(headers['content-encoding'], kind.path).toBe('br');
      expect.soft(body.length, `/${language}${kind.path}`).toBeLessThanOrEqual(kind.path.startsWith('/guides/') ? FIRST_VISIT.guide : FIRST_VISIT.page);
    }
    for (const [kind, most] of [[guide(ONE_GUIDE), FIRST_VISIT.guide], [HOME, FIRST_VISIT.page]]) {
      const sizes = await firstVisit(page, address(language, kind));
      expect.soft(sizes.total, JSON.stringify(sizes.each)).toBeLessThanOrEqual(most);
    }
  });
}

/** Bytes on the wire, headers included, of everything that a first visit loads. */
async function firstVisit(page, at) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map();
  const each = [];
  session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => each.push([urls.get(requestId), encodedDataLength]));
  await page.goto(at, { waitUntil: 'networkidle' });
  await session.detach();
  return { each, total: each.reduce((sum, [, size]) => sum + size, 0) };
}

test('a guide on paper has no bars and keeps its sources', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto(`/en/guides/${ONE_GUIDE}`);
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
  for (const language of ALL) {
    await page.goto(`/${language}/guides/${ONE_GUIDE}`);
    const t = texts(language);
    expect(await page.locator('main cite').count()).toBeGreaterThan(10);
    await expect(page.getByText(t.text('guide-limits-lawyer')).first()).toBeVisible();
    await expect(page.getByText(t.text(language === 'en' ? 'guide-state-original' : 'guide-state-draft')).first()).toBeVisible();
    // Every link within the page leads to something.
    const dead = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')).filter((href) => href !== '#' && !document.getElementById(href.slice(1))));
    expect(dead).toEqual([]);
  }
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

for (const language of ALL) {
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
