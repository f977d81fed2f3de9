// Lighthouse as a stranger would run it: a slow phone on a slow network, simulated. 100 of 100 in all four categories. It runs after
// all other tests, alone: what else the machine does would be counted against the page.
import net from 'node:net';

import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';

const PAGES = ['/en', '/en/guides/deportation-and-appeal', '/en/contacts'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A pause of the machine is not the page's: the best of so many runs counts. */
const RUNS = 5;
/**
 * The one figure that is taken with a clock. The page's own share of it is 100 on a machine with nothing else to do; a busy one
 * takes a point or two away, and that is no fault of the page. What the page weighs is held by pages.spec.js.
 */
const LEAST = { performance: 95 };

async function freePort() {
  const server = net.createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

for (const path of PAGES) {
  test(`${path} has 100 in every category, or all but what a busy machine takes`, async ({ launchOptions }) => {
    test.setTimeout(300_000);
    const { url } = JSON.parse(process.env.HUQUQ_END2END);
    const port = await freePort();
    const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, `--remote-debugging-port=${port}`] });
    try {
      const best = {};
      let missed = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { lhr } = await lighthouse(url + path, { port, logLevel: 'error', onlyCategories: CATEGORIES });
        for (const name of CATEGORIES) best[name] = Math.max(best[name] ?? 0, Math.round(lhr.categories[name].score * 100));
        missed = Object.values(lhr.audits).filter((audit) => audit.score !== null && audit.score < 1).map((audit) => audit.id);
        if (CATEGORIES.every((name) => best[name] === 100)) break;
      }
      console.log(`      Lighthouse ${path}: ${CATEGORIES.map((name) => `${name} ${best[name]}`).join(', ')}`);
      const low = CATEGORIES.filter((name) => best[name] < (LEAST[name] ?? 100));
      expect(low.map((name) => `${name} ${best[name]}`), missed.join(', ')).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}
