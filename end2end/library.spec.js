// The library: every way to a guide, the search, passing a guide on, paper, news, and what the office sees of it all.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { inspect, mainText, screenshot } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { newStaff, signIn } from './support/staff.js';
import { plain, texts } from './support/texts.js';

const HERE = import.meta.dirname;
const LANGUAGES = ['az', 'ru', 'en', 'tr', 'ka', 'fa', 'ar', 'ur', 'uk', 'zh'];
const WHOLE = { whole: true };
const t = texts('en');

/** What the head of a text file says: lines of `name = "text"` and `name = ["text", …]` are all that is used. */
function front(file) {
  const [, head] = readFileSync(path.join(HERE, '../locales', file), 'utf8').split('+++\n');
  return Object.fromEntries(head.trim().split('\n').map((line) => line.split(/ = (.*)/).slice(0, 2)).map(([name, value]) => [name, JSON.parse(value)]));
}

const named = (folder) => readdirSync(path.join(HERE, '../locales/en', folder)).map((name) => name.replace(/\.md$/, ''));
const GUIDES = named('guides').map((slug) => ({ slug, ...front(`en/guides/${slug}.md`) }));
const NEWS = named('news').map((slug) => ({ slug, ...front(`en/news/${slug}.md`) }));

/** The tables of a list of the office, `[[name]]` each, as their lines say. */
function office(file, name) {
  const [, ...parts] = readFileSync(path.join(HERE, '../office', file), 'utf8').split(`[[${name}]]\n`);
  return parts.map((part) => {
    const lines = part.split(/\n(?=\[\[)/)[0].matchAll(/^(\w+) = (".*"|\[.*\])$/gm);
    return Object.fromEntries([...lines].map(([, key, value]) => [key, JSON.parse(value)]));
  });
}

const CONTACTS = office('contacts.toml', 'contact');

const paths = (links) => links.evaluateAll((found) => found.map((link) => new URL(link.href).pathname));
const listed = (page) => page.locator('section').filter({ has: page.locator('#list') }).locator('ul').getByRole('link');
const chip = (page, name) => page.getByRole('main').locator('.chips').getByRole('link', { name: t.like(name, {}, WHOLE) });
const guidePaths = (slugs, language = 'en') => slugs.map((slug) => `/${language}/guides/${slug}`).sort();

/** The list is the one of this chip: the chip says so, the list holds these guides, and all guides are one link away. */
async function filtered(page, name, slugs) {
  expect(slugs.length, name).toBeGreaterThan(0);
  expect(slugs.length, name).toBeLessThan(GUIDES.length);
  await expect(chip(page, name)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('main').locator('[aria-current]')).toHaveCount(1);
  await expect(page.locator('#list')).toHaveText(t.like('ways-shown', { name: t.text(name) }, WHOLE));
  expect((await paths(listed(page).and(page.locator('.rows a')))).sort()).toEqual(guidePaths(slugs));
  await page.getByRole('link', { name: t.like('ways-all', {}, WHOLE) }).click();
  await expect(page).toHaveURL(/\/en\/guides$/);
  await expect(page.getByRole('main').locator('[aria-current]')).toHaveCount(0);
  expect((await paths(listed(page))).sort()).toEqual(guidePaths(GUIDES.map(({ slug }) => slug)));
}

for (const script of [true, false]) {
  test.describe(script ? 'ways in, with script' : 'ways in, without script', () => {
    test.use({ javaScriptEnabled: script });

    test('by who one is, by what happened, by theme', async ({ page, twin }) => {
      await page.goto('/en');
      await chip(page, 'group-labour_migrant').click();
      await expect(page).toHaveURL(/\/en\/guides\?group=labour_migrant(#list)?$/);
      await inspect(page, `library/guides-for-a-group-${script ? 'script' : 'plain'}`, { twin });
      await filtered(page, 'group-labour_migrant', GUIDES.filter(({ groups }) => groups.includes('labour_migrant')).map(({ slug }) => slug));

      await chip(page, 'topic-removal_entry_ban').click();
      await filtered(page, 'topic-removal_entry_ban', GUIDES.filter(({ topics }) => topics.includes('removal_entry_ban')).map(({ slug }) => slug));

      const themes = office('lenses.toml', 'lens.theme');
      for (const [lens, theme] of [['baku_2011', 'cultural_diversity'], ['migration_strategy', 'application']]) {
        await expect(page.getByRole('heading', { name: t.like(`lens-${lens}-title`, {}, WHOLE) })).toBeVisible();
        await chip(page, `lens-${lens}-${theme}`).click();
        await filtered(page, `lens-${lens}-${theme}`, themes.find(({ code }) => code === theme).guides);
      }
    });

    test('what cannot wait leads to its guide', async ({ page }) => {
      for (const [key, slug] of [
        ['home-urgent-removal', 'deportation-and-appeal'],
        ['home-urgent-detained', 'detention-of-foreigners'],
        ['urgent-passport', 'trafficking-and-forced-labour'],
      ]) {
        for (const from of ['/en', '/en/guides']) {
          await page.goto(from);
          await page.locator('.urgent').getByRole('link', { name: t.like(key, {}, WHOLE) }).click();
          await expect(page).toHaveURL(new RegExp(`/en/guides/${slug}$`));
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(GUIDES.find((guide) => guide.slug === slug).title);
        }
      }
    });

    test('by the search on home', async ({ page }) => {
      await page.goto('/en');
      await page.getByRole('searchbox', { name: t.like('search-label', {}, WHOLE) }).fill('asylum');
      await page.getByRole('button', { name: t.like('search-button', {}, WHOLE) }).click();
      await expect(page).toHaveURL(/\/en\/search\?q=asylum$/);
      await page.locator('.rows').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/en\/guides\/asylum$/);
    });
  });
}

test('every filter of the list has guides, and an invented one shows all', async ({ page }) => {
  await page.goto('/en/guides');
  const filters = await page.locator('.chips a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(filters.length).toBeGreaterThan(20);
  for (const filter of filters) {
    await page.goto(filter);
    expect.soft(await page.locator('#list ~ ul a').count(), filter).toBeGreaterThan(0);
  }
  for (const invented of ['group=nobody', 'topic=%3Cb%3E', 'theme=baku_2011.nothing', 'theme=baku_2011']) {
    await page.goto(`/en/guides?${invented}`);
    await expect(listed(page)).toHaveCount(GUIDES.length);
    expect(await page.content()).not.toContain('<b>"');
  }
});

// What readers type, and the guide that must be among the first three results.
const SOUGHT = {
  az: [
    ['without the special letters', 'siginacaq', 'asylum'],
    ['without the special letters', 'emek haqqi', 'labour-rights'],
    ['in the old Cyrillic letters', 'шикајәт', 'ombudsman'],
    ['two letters swapped', 'qeydyiyat', 'registration-at-place-of-stay'],
    ['a beginning', 'vətəndaş', 'citizenship'],
    ['a synonym', 'deportasiya', 'deportation-and-appeal'],
    ['a synonym without the special letters', 'maasimi vermirler', 'labour-rights'],
    ['in a whole question', 'iş icazəsi necə alınır', 'work-permits'],
    ['what a guide and a treaty share', 'insan alveri', 'trafficking-and-forced-labour'],
  ],
  ru: [
    ['typed in Latin', 'ubezhishche', 'asylum'],
    ['typed in Latin', 'grazhdanstvo', 'citizenship'],
    ['typed in Latin', 'razreshenie na rabotu', 'work-permits'],
    ['a wrong letter', 'убежыще', 'asylum'],
    ['a missing letter', 'зарплта', 'labour-rights'],
    ['a beginning', 'вынужд', 'internally-displaced-persons'],
    ['a synonym', 'кинули на деньги', 'labour-rights'],
    ['a synonym', 'ВНЖ', 'residence-permits'],
    ['a synonym typed in Latin', 'deportaciya', 'deportation-and-appeal'],
    ['as a dictionary has it', 'беженец', 'refugees'],
  ],
  en: [
    ['a missing letter', 'asylm', 'asylum'],
    ['a missing letter', 'registation', 'registration-at-place-of-stay'],
    ['a beginning', 'discriminat', 'non-discrimination-and-minorities'],
    ['a synonym', 'deport', 'deportation-and-appeal'],
    ['a synonym of several words', 'salary not paid', 'labour-rights'],
    ['a number', '48 hours', 'deportation-and-appeal'],
    ['in a whole question', 'how do I get a work permit', 'work-permits'],
    ['in a whole question', 'how do I get asylum', 'asylum'],
    ['what a guide and a treaty share', 'trafficking', 'trafficking-and-forced-labour'],
  ],
  tr: [
    ['without the special letters', 'siginma', 'asylum'],
    ['without the special letters', 'calisma izni', 'work-permits'],
    ['in capitals', 'SINIR DIŞI', 'deportation-and-appeal'],
    ['two letters swapped', 'ikamte', 'residence-permits'],
    ['a beginning', 'şikây', 'ombudsman'],
    ['a synonym', 'oturma izni', 'residence-permits'],
  ],
  ka: [
    ['a beginning', 'თავშესაფ', 'asylum'],
    ['a missing letter', 'თავშესფარი', 'asylum'],
    ['in the capitals of titles', 'ᲗᲐᲕᲨᲔᲡᲐᲤᲐᲠᲘ', 'asylum'],
    ['a synonym', 'დეპორტაცია', 'deportation-and-appeal'],
    ['a synonym typed in Latin', 'xelfasi', 'labour-rights'],
  ],
  fa: [
    ['with the Arabic ye', 'پناهندگي', 'asylum'],
    ['with the Arabic kaf', 'اجازه كار', 'work-permits'],
    ['with a space for the half-space', 'می ترسید', 'asylum'],
    ['Western digits', '15 روز', 'registration-at-place-of-stay'],
    ['Arabic digits', '١٥ روز', 'registration-at-place-of-stay'],
    ['a missing letter', 'پناهنگی', 'asylum'],
    ['a beginning', 'پناهند', 'asylum'],
    ['a synonym', 'رد مرز', 'deportation-and-appeal'],
    ['a synonym typed in Latin', 'panahandegi', 'asylum'],
  ],
  ar: [
    ['without hamza, with ha', 'اقامه', 'residence-permits'],
    ['without the article', 'لجوء', 'asylum'],
    ['with ya for alif maqsura', 'شكوي', 'ombudsman'],
    ['Arabic digits', '١٥ يوما', 'registration-at-place-of-stay'],
    ['Persian digits', '۱۵ يوما', 'registration-at-place-of-stay'],
    ['a beginning', 'محتجز', 'detention-of-foreigners'],
    ['a synonym', 'ترحيل', 'deportation-and-appeal'],
    ['as the press calls it', 'الاتجار بالبشر', 'trafficking-and-forced-labour'],
  ],
  ur: [
    ['with the Arabic he', 'پناه', 'asylum'],
    ['with Arabic kaf and ye', 'ملك بدري', 'deportation-and-appeal'],
    ['its own digits', '۱۵ دن', 'registration-at-place-of-stay'],
    ['a beginning', 'تنخوا', 'labour-rights'],
    ['a synonym', 'ورک ویزا', 'work-permits'],
    ['a synonym typed in Latin', 'tankhwah nahi mili', 'labour-rights'],
  ],
  uk: [
    ['typed in Latin', 'likar', 'health'],
    ['two letters swapped', 'скрага', 'ombudsman'],
    ['a beginning', 'реєстр', 'registration-at-place-of-stay'],
    ['without the apostrophe', 'мене вбють', 'asylum'],
    ['a synonym', 'депортація', 'deportation-and-appeal'],
    ['a synonym', 'посвідка', 'residence-permits'],
    ['as a dictionary has it', 'притулок', 'asylum'],
  ],
  zh: [
    ['two characters', '庇护', 'asylum'],
    ['three characters', '居留证', 'residence-permits'],
    ['within a word', '工作许可', 'work-permits'],
    ['with a number', '15天', 'registration-at-place-of-stay'],
    ['with a wide number', '１５天', 'registration-at-place-of-stay'],
    ['a synonym', '欠薪', 'labour-rights'],
    ['a synonym', '遣返', 'deportation-and-appeal'],
    ['a synonym', '护照被扣', 'trafficking-and-forced-labour'],
  ],
};

const ask = (page, language, words) => page.goto(`/${language}/search?q=${encodeURIComponent(words)}`);

/** What was found: where each leads, and the language it is in, if that is not the reader's. */
const results = (page) =>
  page.locator('main ul.rows a').evaluateAll((links) =>
    links.map((link) => ({ path: new URL(link.href).pathname, language: link.querySelector('small bdi[lang]')?.lang ?? null })),
  );

test.describe('the search, without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`finds in ${language} what readers type`, async ({ page }) => {
      expect(SOUGHT[language].length).toBeGreaterThanOrEqual(3);
      for (const [how, words, slug] of SOUGHT[language]) {
        await ask(page, language, words);
        await expect(page.getByRole('searchbox')).toHaveValue(words);
        const found = await results(page);
        expect.soft(found.slice(0, 3).map((one) => one.path), `${how}: ${words}`).toContain(`/${language}/guides/${slug}`);
        // Contacts are shown in the reader's language, wherever they were found.
        const elsewhere = found.filter(({ path: at }) => !at.endsWith('/contacts')).map((one) => one.language !== null);
        expect.soft(elsewhere, `${words}: the reader's own language stands first`).toEqual([...elsewhere].sort());
      }
    });
  }

  test('a word of another language finds the text, and says in which language it is', async ({ page }) => {
    for (const [language, words, slug] of [
      ['en', 'убежище', 'asylum'],
      ['az', '庇护', 'asylum'],
      ['zh', 'sığınacaq', 'asylum'],
      // A guide that this language does not have.
      ['ka', 'образование', 'education'],
    ]) {
      await ask(page, language, words);
      const found = await results(page);
      const one = found.find(({ path: at }) => at === `/${language}/guides/${slug}`);
      expect.soft(one?.language, `${words} in ${language}`).toBeTruthy();
      expect.soft(one?.language, `${words} in ${language}`).not.toBe(language);
    }
    // Own results and others together: the own ones stand first, though others fit as well.
    await ask(page, 'ur', 'اقامہ');
    const languages = (await results(page)).filter(({ path: at }) => at.includes('/guides/')).map((one) => one.language);
    expect(languages[0]).toBeNull();
    expect(languages.at(-1)).not.toBeNull();
  });

  for (const language of ['en', 'fa', 'zh']) {
    test(`what is not found helps on in ${language}`, async ({ page, twin }) => {
      const own = texts(language);
      await ask(page, language, 'qqqxxzz');
      const status = page.getByRole('main').getByRole('status');
      await expect(status).toContainText(own.like('search-none-title'));
      await expect(status).toContainText(own.like('search-none-text'));
      expect(await results(page)).toEqual([]);
      await inspect(page, `library/search-none-${language}`, { twin });
      await status.getByRole('link', { name: own.like('guides-all', {}, WHOLE) }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/guides$`));
    });
  }

  test('nothing typed, and far too much, is a page', async ({ page }) => {
    for (const words of ['', '   ', 'a'.repeat(5_000), 'asylum '.repeat(715).slice(0, 5_000), 'ə'.repeat(5_000), '\u0000', '%', '?!…']) {
      const answer = await ask(page, 'en', words);
      expect.soft(answer.status(), words.slice(0, 20)).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.text('search-title'));
    }
    await ask(page, 'en', 'asylum '.repeat(715).slice(0, 5_000));
    expect((await results(page))[0].path).toBe('/en/guides/asylum');
    // Nobody asked, so nothing is missing.
    for (const address of ['/en/search', '/en/search?q=']) {
      await page.goto(address);
      await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
    }
  });
});

test('hostile words are only words', async ({ page }) => {
  for (const words of ['</title><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus=alert(1) autofocus='", '{{7*7}}${7*7}']) {
    const answer = await ask(page, 'en', words);
    expect(answer.status()).toBe(200);
    await expect(page.getByRole('searchbox')).toHaveValue(words);
    expect(await page.locator('script, main img, [onfocus], [onerror]').count(), words).toBe(0);
    expect(await page.title()).toBe(t.title(t.text('search-title')));
  }
});

test('the results say what they are', async ({ page }) => {
  await ask(page, 'en', 'refugee');
  const found = await results(page);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(t.like('search-results', { count: found.length }, WHOLE));
  for (const [key, at] of [['search-kind-guide', '/en/guides/refugees'], ['search-kind-instrument', '/en/instruments'], ['search-kind-contact', '/en/contacts']]) {
    await expect(page.locator(`main ul.rows a[href^="${at}"]`).first().locator('small')).toHaveText(t.like(key, {}, { start: true }));
  }
  await inspect(page, 'library/search-found');
  // A treaty's result leads to its own section.
  const treaty = page.locator('main ul.rows a[href*="/instruments#"]').first();
  const anchor = new URL(await treaty.evaluate((link) => link.href)).hash;
  await treaty.click();
  await expect(page.locator(anchor)).toBeInViewport();
});

test('a guide that the language lacks is shown in another, and says so', async ({ page }) => {
  const ka = texts('ka');
  await page.goto('/ka/guides/education');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ka');
  const banner = page.getByText(ka.like('fallback-text', { language: 'Русский' }, WHOLE));
  await expect(banner).toBeVisible();
  expect(await banner.evaluate((one) => one.closest('[lang]').lang), 'the banner is in the reader’s language').toBe('ka');
  await expect(page.getByRole('link', { name: ka.like('fallback-call', {}, WHOLE) })).toHaveAttribute('href', 'tel:012916');
  const article = page.getByRole('article');
  await expect(article).toHaveAttribute('lang', 'ru');
  await expect(article).toHaveAttribute('dir', 'ltr');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(front('ru/guides/education.md').title);
  // Whoever reads on stays in their own language; only the link to the original names another.
  const left = await page.locator('main a[href^="/"]:not([hreflang])').evaluateAll((links) => links.map((link) => link.getAttribute('href')).filter((href) => !href.startsWith('/ka/')));
  expect(left).toEqual([]);
  await inspect(page, 'library/fallback-ka');

  // Right to left around, left to right within.
  await page.goto('/fa/guides/education');
  await expect(page.getByText(texts('fa').like('fallback-text', { language: 'English' }, WHOLE))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
  expect(await page.getByRole('article').getByRole('heading', { level: 1 }).evaluate((h1) => getComputedStyle(h1).direction)).toBe('ltr');
  await inspect(page, 'library/fallback-fa');

  // What the language has, has no such line.
  await page.goto('/ka/guides/asylum');
  await expect(page.getByText(ka.like('fallback-text', { language: 'Русский' }))).toHaveCount(0);
  await expect(page.getByRole('article')).not.toHaveAttribute('lang');

  // In the list such a guide says it beforehand.
  await page.goto('/ka/guides');
  const row = page.locator('#list ~ ul a[href="/ka/guides/education"]');
  await expect(row.locator('b')).toHaveAttribute('lang', 'ru');
  await expect(row.locator('small')).toHaveText(ka.like('guide-missing-language', {}, { start: true }));
});

test.describe('who helps, without script', () => {
  test.use({ javaScriptEnabled: false });

  const names = (codes) => codes.map(({ code }) => t.text(`contact-${code}-name`));
  const shown = (page) => page.locator('main ul.contacts h2').allTextContents();
  const topics = (page) => page.getByRole('combobox', { name: t.like('contacts-filter-problem', {}, WHOLE) });
  const places = (page) => page.getByRole('combobox', { name: t.like('contacts-filter-place', {}, WHOLE) });
  const show = (page) => page.getByRole('button', { name: t.like('contacts-filter-button', {}, WHOLE) }).click();

  test('the contacts by problem and place', async ({ page, twin }) => {
    await page.goto('/en/contacts');
    expect(await shown(page)).toEqual(names(CONTACTS));

    await topics(page).selectOption({ label: t.text('topic-labour') });
    await show(page);
    await expect(page).toHaveURL(/\/en\/contacts\?topic=labour&place=$/);
    expect(await shown(page)).toEqual(names(CONTACTS.filter(({ topics: of }) => of.length === 0 || of.includes('labour'))));
    await expect(topics(page)).toHaveValue('labour');
    await inspect(page, 'library/contacts-for-a-problem', { twin });

    await places(page).selectOption({ label: t.text('contacts-place-sheki') });
    await show(page);
    expect(await shown(page)).toEqual(names(CONTACTS.filter(({ place }) => place === 'sheki')));
    await expect(places(page)).toHaveValue('sheki');
    await expect(topics(page)).toHaveValue('labour');

    await topics(page).selectOption('');
    await places(page).selectOption('country');
    await show(page);
    expect(await shown(page)).toEqual(names(CONTACTS.filter(({ place }) => place === 'country')));

    // What nobody offers asks for everything.
    await page.goto('/en/contacts?topic=%3Cscript%3E&place=nowhere');
    expect(await shown(page)).toEqual(names(CONTACTS));
  });

  test('a number is dialled as it was read, and says who says so', async ({ page }) => {
    await page.goto('/en/contacts');
    for (const contact of CONTACTS) {
      const row = page.locator('main ul.contacts > li').filter({ has: page.getByRole('heading', { name: t.like(`contact-${contact.code}-name`, {}, WHOLE) }) });
      const dials = row.locator('a[href^="tel:"]');
      if (contact.display) {
        await expect(dials, contact.code).toHaveCount(1);
        await expect(dials).toHaveAttribute('href', `tel:${contact.tel_mobile}`);
        await expect(dials).toHaveText(contact.display);
        await expect(row.getByText(t.like(contact.dialled_on ? 'contacts-dialled' : 'contacts-not-dialled'))).toBeVisible();
      } else {
        await expect(dials, `${contact.code} has no number`).toHaveCount(0);
        await expect(row.getByText(t.like('contacts-not-dialled')), 'nothing there to dial').toHaveCount(0);
      }
      const host = new URL(contact.source).host.replace(/^www\./, '');
      await expect(row.getByText(t.like('contacts-according', { host })), contact.code).toHaveCount(contact.confidence === 'secondary' ? 1 : 0);
      await expect(row.getByRole('link', { name: host }).last()).toHaveAttribute('href', contact.source);
    }
  });
});

/** The dark modules of the code on the page, row by row, without the quiet zone. */
async function modules(page) {
  const code = page.locator('figure.qr svg');
  const [, , width, height] = (await code.getAttribute('viewBox')).split(' ').map(Number);
  expect(width).toBe(height);
  const size = width - 8;
  const rows = Array.from({ length: size }, () => Array(size).fill(false));
  for (const [, x, y, width] of (await code.locator('path').getAttribute('d')).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) rows[y - 4].fill(true, x - 4, x - 4 + Number(width));
  return rows;
}

/** Reads a small QR code (version 1 to 3, level M: one block of bytes) as ISO 18004 lays it out. No module is damaged, so nothing is mended. */
function decoded(rows) {
  const size = rows.length;
  expect([21, 25, 29], 'a version that is read here').toContain(size);
  const near = (at, centre) => Math.abs(at - centre) <= 2;
  const isFunction = (y, x) =>
    y === 6 || x === 6 || (y < 9 && (x < 9 || x >= size - 8)) || (y >= size - 8 && x < 9) || (size > 21 && near(y, size - 7) && near(x, size - 7));
  const number = (bits) => bits.reduce((sum, bit) => sum * 2 + Number(bit), 0);
  const format = number(rows[8].slice(0, 5)) ^ 0b10101;
  expect(format >> 3, 'level M').toBe(0);
  const mask = [
    (y, x) => (y + x) % 2,
    (y) => y % 2,
    (_, x) => x % 3,
    (y, x) => (y + x) % 3,
    (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2,
    (y, x) => ((y * x) % 2) + ((y * x) % 3),
    (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2,
    (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2,
  ][format & 7];
  const bits = [];
  let up = true;
  // Two columns at a time from the right, up and down by turns; the column of the timing marks is left out.
  for (const right of [...Array(size).keys()].reverse().filter((x) => (x > 6 ? x % 2 === 0 : x % 2 === 1))) {
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isFunction(y, x)) bits.push(rows[y][x] !== (mask(y, x) === 0));
    }
    up = !up;
  }
  expect(number(bits.slice(0, 4)), 'bytes').toBe(0b0100);
  const bytes = Array.from({ length: number(bits.slice(4, 12)) }, (_, i) => number(bits.slice(12 + 8 * i, 20 + 8 * i)));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

test.describe('passing a guide on', () => {
  for (const language of ['en', 'ar', 'ka']) {
    test(`the addresses and the code to scan in ${language}`, async ({ page, world }) => {
      const own = texts(language);
      const slug = 'deportation-and-appeal';
      await page.goto(`/${language}/guides/${slug}`);
      await page.getByRole('link', { name: own.like('guide-share', {}, WHOLE) }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/guides/${slug}/share$`));
      const short = `${world.url}/g/dep/${language}`;
      const addresses = page.locator('main dl');
      await expect(addresses.getByRole('term')).toHaveText([own.like('share-short', {}, WHOLE), own.like('share-long', {}, WHOLE)]);
      await expect(addresses.getByRole('definition')).toHaveText([short, `${world.url}/${language}/guides/${slug}`]);
      await expect(page.getByRole('img', { name: own.like('share-scan', {}, WHOLE) })).toBeVisible();
      expect(decoded(await modules(page))).toBe(short);
      await inspect(page, `library/share-${language}`);
      await page.goto(short);
      await expect(page).toHaveURL(new RegExp(`/${language}/guides/${slug}$`));
    });
  }

  test('every guide has a short code of its own, and it leads there in every language', async ({ page, world, request }) => {
    expect(new Set(GUIDES.map(({ short }) => short)).size).toBe(GUIDES.length);
    for (const { slug, short } of GUIDES) {
      expect(short, slug).toMatch(/^[a-z]{3}$/);
      await page.goto(`/en/guides/${slug}/share`);
      await expect(page.getByText(`${world.url}/g/${short}/en`)).toBeVisible();
      expect(decoded(await modules(page))).toBe(`${world.url}/g/${short}/en`);
      for (const language of LANGUAGES) {
        const answer = await request.get(`/g/${short}/${language}`, { maxRedirects: 0 });
        expect.soft([answer.status(), answer.headers().location], `${short} ${language}`).toEqual([303, `/${language}/guides/${slug}`]);
      }
    }
  });

  test('without a language the short address asks the browser', async ({ request }) => {
    for (const [asked, language] of [['ka', 'ka'], ['fr, uk;q=0.5', 'uk'], ['zh-CN,zh;q=0.9', 'zh'], ['ur-PK', 'ur'], ['fr', 'az']]) {
      const answer = await request.get('/g/asy', { maxRedirects: 0, headers: { 'accept-language': asked } });
      expect.soft([answer.status(), answer.headers().location], asked).toEqual([303, `/${language}/guides/asylum`]);
      expect(answer.headers().vary, 'no shared cache may mix them up').toMatch(/accept-language/i);
    }
    for (const wrong of ['/g/zzz', '/g/zzz/en', '/g/asy/xx', '/g/ASY%00']) {
      expect.soft((await request.get(wrong, { maxRedirects: 0 })).status(), wrong).toBe(404);
    }
  });

  test('the leaflet says what matters and nothing else', async ({ page, world }) => {
    await page.goto('/en/guides/deportation-and-appeal');
    await page.getByRole('link', { name: t.like('guide-leaflet', {}, WHOLE) }).click();
    await expect(page).toHaveURL(/\/leaflet$/);
    const sheet = page.getByRole('article');
    for (const key of ['leaflet-call', 'guide-limits-lawyer']) await expect(sheet.getByText(t.text(key)).first()).toBeVisible();
    await expect(sheet.locator('.sheet-end a[href="tel:012916"]')).toHaveText('916');
    await expect(sheet.getByText(`${world.url}/g/dep/en`)).toBeVisible();
    expect(decoded(await modules(page))).toBe(`${world.url}/g/dep/en`);
    await expect(page.getByRole('button', { name: t.like('leaflet-print', {}, WHOLE) })).toBeVisible();
    await inspect(page, 'library/leaflet-en');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('sharing and printing offer no button that does nothing', async ({ page }) => {
    for (const what of ['share', 'leaflet']) {
      await page.goto(`/en/guides/asylum/${what}`);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    }
  });
});

/** How many sheets a PDF has: each is an object of its own. */
const sheets = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test.describe('on paper', () => {
  const print = async (page, name) => {
    const pdf = await page.pdf({ path: path.join(HERE, `screenshots/print/${name}.pdf`), format: 'A4', preferCSSPageSize: true });
    // As wide as A4 between its margins, so that the picture breaks its lines as the paper does.
    await page.setViewportSize({ width: 688, height: 1017 });
    await page.emulateMedia({ media: 'print' });
    await screenshot(page, `print/${name}`);
    return sheets(pdf);
  };

  test('a guide takes the sheets it needs', async ({ page }) => {
    await page.goto('/en/guides/deportation-and-appeal');
    expect(await print(page, 'guide-deportation-en')).toBeGreaterThanOrEqual(2);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });

  for (const language of LANGUAGES) {
    test(`a leaflet is one sheet in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/guides/deportation-and-appeal/leaflet`);
      expect(await print(page, `leaflet-deportation-${language}`)).toBe(1);
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.getByText(texts(language).text('leaflet-hint')).first()).toBeHidden();
      await expect(page.locator('.sheet-end').getByText('916', { exact: true })).toBeVisible();
    });
  }
});

test.describe('news and events', () => {
  const newestFirst = [...NEWS].sort((one, other) => other.date.localeCompare(one.date));

  test('each item names the page it was read on', async ({ page }) => {
    await page.goto('/en');
    await page.getByRole('contentinfo').getByRole('link', { name: t.like('footer-news', {}, WHOLE) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.text('news-title'));
    expect(await paths(page.locator('main ul.rows a'))).toEqual(newestFirst.map(({ slug }) => `/en/news/${slug}`));
    for (const item of NEWS) {
      await page.goto('/en/news');
      await page.getByRole('main').getByRole('link', { name: item.title }).click();
      await expect(page).toHaveURL(new RegExp(`/en/news/${item.slug}$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(item.title);
      await expect(page.locator('main a[href^="http"]')).toHaveAttribute('href', item.source);
      expect(await mainText(page)).toContain(item.place);
      await inspect(page, `library/news-${item.slug}`);
    }
    expect((await page.goto('/en/news/no-such-news')).status()).toBe(404);
  });

  test('the events: what is over, and what is to come', async ({ page }) => {
    await page.goto('/en/events');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([t.like('events-coming', {}, WHOLE), t.like('events-past', {}, WHOLE)]);
    await expect(page.getByText(t.like('events-none', {}, WHOLE))).toBeVisible();
    expect(await paths(page.locator('main ul.rows a'))).toEqual(newestFirst.map(({ slug }) => `/en/news/${slug}`));
    await inspect(page, 'library/events');
  });

  for (const language of LANGUAGES) {
    test(`the feed in ${language} is an Atom feed`, async ({ page, world }) => {
      await page.goto(`/${language}/news`);
      await expect(page.getByRole('link', { name: texts(language).like('news-feed', {}, WHOLE) })).toHaveAttribute('href', `/${language}/news/feed.atom`);
      const feed = await page.evaluate(async (address) => {
        const answer = await fetch(address);
        const parsed = new DOMParser().parseFromString(await answer.text(), 'application/xml');
        const of = (parent, name) => [...parent.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map((one) => one.textContent);
        const entries = [...parsed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry')];
        return {
          type: answer.headers.get('content-type'),
          fault: parsed.querySelector('parsererror')?.textContent ?? null,
          root: parsed.documentElement.localName,
          language: parsed.documentElement.getAttribute('xml:lang'),
          updated: of(parsed, 'updated'),
          ids: entries.map((entry) => of(entry, 'id')[0]),
          titles: entries.map((entry) => of(entry, 'title')[0]),
        };
      }, `/${language}/news/feed.atom`);
      expect(feed).toMatchObject({ type: 'application/atom+xml; charset=utf-8', fault: null, root: 'feed', language });
      expect(feed.ids).toEqual(newestFirst.map(({ slug }) => `${world.url}/${language}/news/${slug}`));
      expect(feed.titles.every((title) => title.length > 0)).toBe(true);
      for (const moment of feed.updated) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    });

    test(`the calendar in ${language} is a calendar`, async ({ request, world }) => {
      const answer = await request.get(`/${language}/events/events.ics`);
      expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
      const body = await answer.body();
      const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1).map((event) => Object.fromEntries(event.split('\r\n').map((line) => line.split(/:(.*)/).slice(0, 2))));
      expect(events.map(({ UID }) => UID.split('@')[0]).sort()).toEqual(NEWS.map(({ slug }) => slug).sort());
      for (const item of NEWS) {
        const event = events.find(({ UID }) => UID.startsWith(`${item.slug}@`));
        const compact = (date) => date.replaceAll('-', '');
        // Whole days: the end is the day after the last one.
        const after = new Date(`${item.until}T00:00:00Z`);
        after.setUTCDate(after.getUTCDate() + 1);
        expect(event['DTSTART;VALUE=DATE']).toBe(compact(item.date));
        expect(event['DTEND;VALUE=DATE']).toBe(compact(after.toISOString().slice(0, 10)));
        expect(event.URL).toBe(`${world.url}/${language}/news/${item.slug}`);
        expect(event.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/);
      }
    });
  }
});

test.describe('what the office sees of the texts', () => {
  /** The texts of the staff's own language. */
  const ownTexts = async (staff) => texts(await staff.locator('html').getAttribute('lang'));

  test('an editor sees every text in every language, and how often it was opened', async ({ office: staff, page, world }) => {
    await signIn(staff, await newStaff(world, 'editor'));
    await staff.goto('/staff/content');
    const own = await ownTexts(staff);
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText(own.text('staff-content-title'));
    await page.goto('/en');
    const endonyms = (await page.locator('header a[hreflang]').allTextContents()).map((name) => name.trim());
    expect(endonyms).toHaveLength(10);

    const totals = staff.getByRole('table', { name: own.like('staff-content-totals', {}, WHOLE) });
    await expect(totals.getByRole('rowheader')).toHaveText(endonyms);
    const table = staff.getByRole('table', { name: own.like('staff-content-caption', {}, WHOLE) });
    const columns = (await table.getByRole('columnheader').allTextContents()).map((name) => name.trim());
    expect(columns.slice(-10)).toEqual(endonyms);
    await expect(table.getByRole('rowheader')).toHaveCount(GUIDES.length + 2 + NEWS.length);

    const slug = 'statelessness';
    const { title } = front(`${own.language}/guides/${slug}.md`);
    const cell = (endonym) => table.getByRole('row').filter({ has: staff.getByRole('rowheader', { name: title }) }).locator('th, td').nth(columns.indexOf(endonym));
    const [before, after] = own.text('staff-content-read', { count: '@' }).split('@');
    const reads = async (endonym) => {
      const said = plain(await cell(endonym).innerText());
      const [, number] = new RegExp(`${before}([\\d.,]+)${after}$`).exec(said) ?? [];
      return Number(number?.replace(/[.,]/g, ''));
    };
    const counted = async () => [await reads('English'), await reads('Русский')];
    const [english, russian] = await counted();
    for (const language of ['en', 'en', 'en', 'ru']) await page.goto(`/${language}/guides/${slug}`);
    await staff.reload();
    // Other tests may open it as well.
    const now = await counted();
    expect(now[0]).toBeGreaterThanOrEqual(english + 3);
    expect(now[1]).toBeGreaterThanOrEqual(russian + 1);
    await inspect(staff, 'staff/content', { widths: [1280] });

    // What a language lacks is named as missing.
    await expect(cell('ქართული')).toHaveText(own.like('staff-content-missing', {}, { start: true }));
  });

  test('to an operator, and to nobody, the page does not exist', async ({ office: staff, world, request }) => {
    await signIn(staff, await newStaff(world, 'operator'));
    const answer = await staff.goto('/staff/content');
    await expect(staff.getByRole('heading', { level: 1 })).toHaveText((await ownTexts(staff)).text('error-not_found-title'));
    expect.soft(answer.status()).toBe(403);
    const stranger = await request.get('/staff/content', { maxRedirects: 0 });
    expect(stranger.status()).toBe(303);
    expect(stranger.headers().location).toMatch(/^\/staff\/login/);
  });

  test('counting leaves nothing behind on the reader’s side', async ({ page, context, request }) => {
    await page.goto('/en/guides/statelessness');
    await page.goto('/en/search?q=asylum');
    await page.goto('/en/contacts?topic=labour&place=');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    const answer = await request.get('/az/guides/statelessness', { headers: { 'accept-language': 'az' } });
    expect(answer.headers()['set-cookie']).toBeUndefined();
    // Another language than the browser's is a choice: the language is remembered, and nothing else.
    await page.goto('/ru/guides/statelessness');
    expect((await context.cookies()).map(({ name, value }) => [name, value])).toEqual([['lang', 'ru']]);
  });
});
