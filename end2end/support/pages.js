// Every public page: where it stands, what it promises, and what must hold wherever it is opened.
import http from 'node:http';

import { expect } from './fixtures.js';
import { ALL, LANGUAGES, hasText, plain, shownIn, slugs, texts, titleOf } from './texts.js';

export const ONE_GUIDE = 'deportation-and-appeal';

// What a kind of page promises: `text`, the longer text that it shows, in its language or the one that stands in; `states`, that it
// says itself how far that text is checked; `noindex`, that search machines are asked to stay away; `script`, that it may load one.
export const guide = (slug) => ({ name: `guide-${slug}`, path: `/guides/${slug}`, text: `guides/${slug}`, states: true });
export const share = (slug) => ({ name: `share-${slug}`, path: `/guides/${slug}/share`, noindex: true, script: true });
export const leaflet = (slug) => ({ name: `leaflet-${slug}`, path: `/guides/${slug}/leaflet`, text: `guides/${slug}`, leaflet: true, noindex: true, script: true });
export const newsItem = (slug) => ({ name: `news-${slug}`, path: `/news/${slug}`, text: `news/${slug}` });
export const HOME = { name: 'home', path: '' };
export const INSTRUMENTS = { name: 'instruments', path: '/instruments', text: 'pages/instruments', states: true };
export const RESULTS = { name: 'search-results', path: '/search?q=', query: (language) => titleOf(language, `guides/${ONE_GUIDE}`), noindex: true };
export const LISTS = [HOME, ...['guides', 'contacts', 'news', 'events', 'languages'].map((name) => ({ name, path: `/${name}` }))];
export const OFFLINE = { name: 'offline', path: '/offline', noindex: true, script: true };
export const COMPLAINT = { name: 'complaint', path: '/complaint', noindex: true, script: true };
export const CHECK = { name: 'check', path: '/check', script: true };
export const URGENT = { name: 'urgent', path: '/complaint/urgent', noindex: true, script: true };

export const GUIDES = slugs('guides');
export const NEWS = slugs('news');
export const OTHERS = [
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
export const PASSED_ON = GUIDES.flatMap((slug) => [share(slug), leaflet(slug)]);
/** Doors to what is one person's own: they open for everybody, and ask. */
export const DOORS = [
  { name: 'who', path: '/complaint/who', noindex: true, script: true },
  { name: 'resume', path: '/complaint/resume', noindex: true, script: true },
  { name: 'case', path: '/case', noindex: true, script: true },
  { name: 'case-lost', path: '/case/lost', noindex: true, script: true },
];
/** Every page that has an address of its own in every language, and searches and filters that stand for all of theirs. */
export const EVERY = [...GUIDES.map(guide), ...OTHERS, ...DOORS, ...PASSED_ON];

export const address = (language, { path, query }) => `/${language}${path}${query ? encodeURIComponent(query(language)) : ''}`;

/** The bytes of an answer as they travel, without the headers. */
export function fetched(url, headers = {}) {
  return new Promise((done, failed) => {
    http.get(url, { headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', failed);
  });
}

export function checkHeaders(headers, what) {
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
export async function open(page, language, kind) {
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
