// Every public address in every language, on the smallest telephone: what it answers, what it says about itself, that it fits, and
// what axe finds. Which addresses there are is asked of the site itself, which languages of the program.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { accessible, noSidewaysScroll } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { COMPLAINT, EVERY, GUIDES, INSTRUMENTS, LISTS, NEWS, OFFLINE, PASSED_ON, address, fetched, guide, newsItem, open } from './support/pages.js';
import { ALL, LANGUAGES } from './support/texts.js';

// So many that a worker is busy for a minute or two, and so few that no worker is left with a language at the end.
const AT_ONCE = 40;

/** Each address by day in one half of the languages, by night in the other. */
const scheme = (place, language) => ((place + ALL.indexOf(language)) % 2 === 0 ? 'light' : 'dark');

test('the languages of these tests are those of the program, in its order', () => {
  const source = readFileSync(path.join(import.meta.dirname, '../domain/src/language.rs'), 'utf8');
  const lines = source.matchAll(/^ {4}(?:whole|public)\("([a-z]+)", "([^"]+)"(?:, Direction::(Ltr|Rtl), "([a-z]+)")?\),$/gm);
  const said = [...lines].map(([, tag, endonym, direction = 'Ltr', fallback]) => [tag, endonym, direction.toLowerCase(), fallback]);
  expect(said).toEqual(ALL.map((tag) => [tag, LANGUAGES[tag].endonym, LANGUAGES[tag].direction, LANGUAGES[tag].fallback]));
});

test.describe('on the smallest telephone', () => {
  test.use({ viewport: { width: 320, height: 740 } });

  for (const language of ALL) {
    for (let from = 0; from < EVERY.length; from += AT_ONCE) {
      const kinds = EVERY.slice(from, from + AT_ONCE);
      test(`addresses ${from + 1} to ${from + kinds.length} in ${language} say what they are, fit, and nothing is found`, async ({ page }) => {
        test.setTimeout(300_000);
        for (const [i, kind] of kinds.entries()) {
          await page.emulateMedia({ colorScheme: scheme(from + i, language) });
          const { room } = await open(page, language, kind);
          // What reaches out is named only if something does.
          if (room[0] > room[1]) await noSidewaysScroll(page, 320);
          await accessible(page);
        }
      });
    }
  }
});

// Pages in a language, the ways into its guides, and the sheets and pages to share of each guide.
const MOST_ADDRESSES = 200 * ALL.length;

test('no link of the public pages leads nowhere, or to a page that is not opened above', async ({ world }) => {
  // Each page is made and packed when it is first asked for.
  test.setTimeout(10 * 60_000);
  const seen = new Set();
  const faults = [];
  const pages = new Set();
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
      if (status === 200) pages.add(at.split('?')[0]);
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
  const opened = new Set(ALL.flatMap((language) => EVERY.map((kind) => address(language, kind).split('?')[0])));
  expect([...pages].filter((at) => !opened.has(at))).toEqual([]);
  // Whatever is looked at by its address above is reached by links, too.
  const linked = [...LISTS, INSTRUMENTS, OFFLINE, COMPLAINT, ...GUIDES.map(guide), ...PASSED_ON, ...NEWS.map(newsItem)];
  const unlinked = ALL.flatMap((language) => linked.map((kind) => address(language, kind))).filter((at) => !seen.has(at));
  expect(unlinked).toEqual([]);
  // So is every short address that is given out.
  expect([...seen].filter((at) => at.startsWith('/g/'))).toHaveLength(GUIDES.length * ALL.length);
});
