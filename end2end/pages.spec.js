// Every public page in every language: what it answers, what it says about itself, and what the browser and axe find. The kinds of
// page are also looked at by day and by night and at every width, in three languages that stand for the others.
import { createHash } from 'node:crypto';
import http from 'node:http';

import { accessible, noSidewaysScroll, screenshot } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { pressable } from './support/form.js';
import { ALL, LANGUAGES, hasText, plain, shownIn, slugs, texts, titleOf } from './support/texts.js';

const ONE_GUIDE = 'deportation-and-appeal';
// Only the complete languages have it; everybody else reads it in another language.
const ONE_FALLBACK = 'citizenship';
const FIRST_VISIT = { guide: 14 * 1024, page: 20 * 1024 };
// Complete and left to right, the office's own, and right to left with texts that stand in.
const CLOSELY = ['en', 'az', 'ar'];

// What a kind of page promises: `text`, the longer text that it shows, in its language or the one that stands in; `states`, that it
// says itself how far that text is checked; `noindex`, that search machines are asked to stay away; `script`, that it may load one.
const guide = (slug) => ({ name: `guide-${slug}`, path: `/guides/${slug}`, text: `guides/${slug}`, states: true });
const share = (slug) => ({ name: `share-${slug}`, path: `/guides/${slug}/share`, noindex: true, script: true });
const leaflet = (slug) => ({ name: `leaflet-${slug}`, path: `/guides/${slug}/leaflet`, text: `guides/${slug}`, leaflet: true, noindex: true, script: true });
const newsItem = (slug) => ({ name: `news-${slug}`, path: `/news/${slug}`, text: `news/${slug}` });
const HOME = { name: 'home', path: '' };
const INSTRUMENTS = { name: 'instruments', path: '/instruments', text: 'pages/instruments', states: true };
const RESULTS = { name: 'search-results', path: '/search?q=', query: (language) => titleOf(language, `guides/${ONE_GUIDE}`), noindex: true };
const LISTS = [HOME, ...['guides', 'contacts', 'news', 'events', 'languages'].map((name) => ({ name, path: `/${name}` }))];
const OFFLINE = { name: 'offline', path: '/offline', noindex: true, script: true };
const COMPLAINT = { name: 'complaint', path: '/complaint', noindex: true, script: true };
const CHECK = { name: 'check', path: '/check', script: true };
const URGENT = { name: 'urgent', path: '/complaint/urgent', noindex: true, script: true };

const GUIDES = slugs('guides');
const NEWS = slugs('news');
const OTHERS = [
  ...LISTS,
  { name: 'guides-group', path: '/guides?group=labour_migrant', noindex: true },
  { name: 'guides-topic', path: '/guides?topic=labour', noindex: true },
  { name: 'guides-theme', path: '/guides?theme=baku_2011.cultural_diversity', noindex: true },
  { name: 'guides-none', path: '/guides?topic=court_delay', noindex: true },
  { name: 'contacts-filtered', path: '/contacts?topic=labour&place=country', noindex: true },
  { name: 'contacts-none', path: '/contacts?topic=labour&place=ganja', noindex: true },
  { name: 'search', path: '/search', noindex: true },
  RESULTS,
  { name: 'search-nothing', path: '/search?q=zzqx', noindex: true },
  INSTRUMENTS,
  { name: 'privacy', path: '/about/privacy', text: 'pages/privacy', states: true },
  ...NEWS.map(newsItem),
  OFFLINE,
  { name: 'offline-gone', path: '/offline/gone', noindex: true },
  { name: 'offline-complaint', path: '/offline/complaint', noindex: true },
  CHECK,
  COMPLAINT,
  { name: 'verify', path: '/verify', script: true },
  URGENT,
  { name: 'sent-without-complaint', path: '/complaint/sent', noindex: true, script: true },
];
const PASSED_ON = GUIDES.flatMap((slug) => [share(slug), leaflet(slug)]);
const PARTS = { 'every guide': GUIDES.map(guide), 'every other page': OTHERS, 'every way to pass a guide on': PASSED_ON };
// The list of news is built like that of events.
const KINDS = [
  ...LISTS.filter(({ name }) => name !== 'news'),
  ...[guide, share, leaflet].map((of) => of(ONE_GUIDE)),
  ...[newsItem(NEWS[0]), INSTRUMENTS, RESULTS, OFFLINE, CHECK, COMPLAINT, URGENT],
];

const address = (language, { path, query }) => `/${language}${path}${query ? encodeURIComponent(query(language)) : ''}`;

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

/** What a page says about itself, read in one go. */
function read(page) {
  const names = ALL.map((language) => LANGUAGES[language].endonym);
  return page.evaluate((endonyms) => {
    const all = (selector, what) => [...document.querySelectorAll(selector)].map(what);
    const pathOf = (link) => new URL(link.href).pathname;
    const article = document.querySelector('main article');
    const heading = document.querySelector('main h1');
    // Scripts by which languages can be told. A few Latin words may stand in any text: names, addresses, words of the law.
    const SCRIPTS = [
      [/\p{Script=Arabic}{2}/u, ['ar', 'fa', 'ur']],
      [/\p{Script=Georgian}{2}/u, ['ka']],
      [/\p{Script=Cyrillic}{2}/u, ['ru', 'uk']],
      [/\p{Script=Han}{2}/u, ['zh']],
      [/(?:\p{Script=Latin}{2,}[ ,]+){5}/u, ['az', 'en', 'tr']],
    ];
    const words = [];
    const misread = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (parentElement.closest('script, style')) continue;
      words.push(data);
      const language = parentElement.closest('[lang]').lang;
      // Names stay names: that of a language for itself, and that of an office in brackets, as its own sign shows it.
      const prose = endonyms.reduce((text, name) => text.replaceAll(name, ''), data).replace(/[(（][^)）]*[)）]/g, '');
      if (SCRIPTS.some(([script, languages]) => script.test(prose) && !languages.includes(language))) misread.push(`${language}: ${prose.trim().slice(0, 60)}`);
    }
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      headings: document.querySelectorAll('h1').length,
      title: document.title,
      styled: document.querySelectorAll('[style]').length,
      scripts: document.querySelectorAll('script').length,
      noindex: document.querySelector('meta[name="robots"]')?.content === 'noindex',
      alternates: all('link[rel="alternate"][hreflang]', (link) => [link.hreflang, pathOf(link)]),
      offered: all('header a[hreflang]', (link) => [link.hreflang, link.lang, link.dir, link.textContent, pathOf(link)]),
      everyLanguage: all('header details a:not([hreflang])', pathOf),
      rows: all('main ul.rows a', pathOf),
      article: article && [article.lang, article.dir],
      heading: heading && [heading.closest('[lang]').lang, getComputedStyle(heading).direction],
      // What the program shows in place of a text that no language has.
      keys: words.join(' ').match(/\[[a-z][a-z0-9_]*(?:-[a-z0-9_]+)+\]/g) ?? [],
      misread,
      shown: document.body.innerText,
      calls: document.querySelectorAll('a[href="tel:012916"]').length,
      room: [document.documentElement.scrollWidth, document.documentElement.clientWidth],
      // A bar that stays in place does not make the page scroll: what does not fit in it cannot be reached.
      cut: all('header summary, header a, body > nav a', (one) => [one.textContent, one.checkVisibility() ? one.getBoundingClientRect() : null])
        .filter(([, box]) => box && (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5))
        .map(([text]) => text),
    };
  }, names);
}

/** What must hold on every page, in every language. */
async function open(page, language, kind) {
  const answer = await page.goto(address(language, kind));
  const what = page.url();
  expect.soft(answer.status(), what).toBe(200);
  checkHeaders(answer.headers(), what);
  const t = texts(language);
  const { direction, fallback, endonym } = LANGUAGES[language];
  const bare = kind.path.split('?')[0];
  const said = await read(page);
  const shown = plain(said.shown);
  const own = (name) => hasText(name, kind.text);
  expect.soft(said, what).toMatchObject({ lang: language, dir: direction, headings: 1, styled: 0, noindex: kind.noindex ?? false, keys: [] });
  expect.soft(said.cut, `${what}: cut off by the window`).toEqual([]);
  expect.soft(said.misread, `${what}: in another language than is said`).toEqual([]);
  expect.soft(said.title, what).toMatch(new RegExp(`${t.text('site-name')}$`));
  expect.soft(said.calls, `${what}: 916`).toBeGreaterThan(0);
  // Not in service: every page says so.
  expect.soft(shown.includes(t.text('test-notice-text')), `${what}: test-notice-text`).toBe(true);
  if (!kind.script) expect.soft(said.scripts, `${what}: scripts`).toBe(0);

  // Search machines are told of the languages that have the text itself, readers of all: the page is there in each.
  const has = kind.states ? ALL.filter(own) : ALL;
  expect.soft(said.alternates, `${what}: alternates`).toEqual(kind.noindex ? [] : has.map((one) => [one, `/${one}${bare}`]));
  const offered = ALL.map((one) => [one, one, LANGUAGES[one].direction, LANGUAGES[one].endonym, `/${one}${bare}`]);
  expect.soft(said.offered, `${what}: the language switch`).toEqual(offered);
  expect.soft(said.everyLanguage, what).toEqual([`/${language}/languages`]);

  // Nobody has reviewed the seven languages: a page says so, or its text does of itself.
  const unreviewed = t.text('language-unreviewed', { language: endonym });
  expect.soft(shown.includes(unreviewed), `${what}: language-unreviewed`).toBe(Boolean(fallback && !kind.states));

  // Who asks for a guide by its title gets it first.
  if (kind.query) expect.soft(said.rows[0], what).toBe(`/${language}/guides/${ONE_GUIDE}`);

  // A text that stands in is marked as what it is, and a text of its own needs no mark.
  const other = kind.text ? shownIn(language, kind.text) : language;
  if (kind.text) expect.soft(said.heading, `${what}: heading`).toEqual([other, LANGUAGES[other].direction]);
  if (kind.states || kind.leaflet) {
    const marked = other !== language || kind.leaflet;
    expect.soft(said.article, `${what}: article`).toEqual(marked ? [other, LANGUAGES[other].direction] : ['', '']);
  }
  const banner = t.text('fallback-text', { language: LANGUAGES[other].endonym });
  expect.soft(shown.includes(banner), `${what}: fallback-text`).toBe(other !== language && !kind.leaflet);
  return said;
}

/**
 * axe takes most of the time, so it sees each text once: a text that stands in is seen in its own language, and here one for all. A
 * sheet is made of the parts of its guide, and the pages to share differ in a name: of these, too, a few stand for all.
 */
function audited(language, kind) {
  if ([ONE_GUIDE, ONE_FALLBACK, NEWS[0]].some((slug) => kind.path.includes(slug))) return true;
  return !PASSED_ON.includes(kind) && (!kind.text || hasText(language, kind.text));
}

test.describe('on a small telephone', () => {
  test.use({ viewport: { width: 320, height: 740 } });

  for (const language of ALL) {
    for (const [part, kinds] of Object.entries(PARTS)) {
      test(`${part} in ${language} says what it is, fits, and nothing is found`, async ({ page }) => {
        test.setTimeout(180_000);
        for (const kind of kinds) {
          const { room } = await open(page, language, kind);
          // What reaches out is named only if something does.
          if (room[0] > room[1]) await noSidewaysScroll(page, 320);
          if (audited(language, kind)) await accessible(page);
        }
      });
    }
  }
});

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

// Pages in a language, the ways into its guides, and the sheets and pages to share of each guide.
const MOST_ADDRESSES = 200 * ALL.length;

test('no link of the public pages leads nowhere', async ({ world }) => {
  // Each page is made and packed when it is first asked for.
  test.setTimeout(10 * 60_000);
  const seen = new Set();
  const faults = [];
  const waiting = ALL.map((language) => `/${language}`);
  // Any address of ours between quotes: links, forms, scripts, packs, and the short addresses that are given out.
  const addresses = new RegExp(`"(?:${world.url})?(/(?:[\\w.][^"#<>\\\\]*)?)["#\\\\]`, 'g');
  const follow = (to) => {
    if (!/^\/(exit|staff)/.test(to) && !seen.has(to)) {
      seen.add(to);
      waiting.push(to);
    }
  };
  const visit = async (at) => {
    const { status, body, headers } = await fetched(world.url + at);
    // A step without a draft leads back to the start, a short address to its guide.
    if (![200, 303].includes(status)) faults.push(`${at} → ${status}`);
    if (headers.location) follow(headers.location.replace(world.url, ''));
    const type = headers['content-type'] ?? '';
    if (!/html|json|xml/.test(type)) return;
    const source = body.toString();
    if (/html/.test(type) && at !== '/blank') {
      const [language] = /(?<=^\/)[a-z]{2}(?=$|[/?])/.exec(at) ?? [];
      if (!source.includes(`<html lang=${language} dir=${LANGUAGES[language]?.direction} `)) faults.push(`${at} is in another language`);
    }
    for (const [, to] of source.matchAll(addresses)) follow(to.replaceAll('&amp;', '&'));
  };
  const walk = async () => {
    while (waiting.length) {
      await visit(waiting.pop());
      expect(seen.size).toBeLessThan(MOST_ADDRESSES);
    }
  };
  // The first page of each language alone, so that everybody finds something to do.
  for (const at of waiting.splice(0)) await visit(at);
  await Promise.all([walk(), walk(), walk(), walk()]);
  expect(faults).toEqual([]);
  // Whatever is looked at by its address above is reached by links, too.
  const linked = [...LISTS, INSTRUMENTS, OFFLINE, COMPLAINT, ...GUIDES.map(guide), ...PASSED_ON, ...NEWS.map(newsItem)];
  const unlinked = ALL.flatMap((language) => linked.map((kind) => address(language, kind))).filter((at) => !seen.has(at));
  expect(unlinked).toEqual([]);
  // So is every short address that is given out.
  expect([...seen].filter((at) => at.startsWith('/g/'))).toHaveLength(GUIDES.length * ALL.length);
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
