// What every test gets: the running program, and a watch that fails the test when the browser had anything to complain about.
import { test as base, expect } from '@playwright/test';

export { expect };

// A page of errors is answered with a 4xx on purpose; Chromium reports that as a console error of its own.
const ON_PURPOSE = /^Failed to load resource: the server responded with a status of 4\d\d/;
// Chromium says what it cleared when a page asks it to.
const CLEARED = /^Clear-Site-Data header on .*Cleared data types: "cache", "cookies", "storage"/;

class Watch {
  constructor(context, origin) {
    this.faults = [];
    this.allowed = [ON_PURPOSE, CLEARED];
    this.dialogs = [];
    context.on('console', (message) => this.note(`console ${message.type()}`, message.text(), message.page()));
    context.on('weberror', (error) => this.note('error', error.error().message));
    context.on('dialog', async (dialog) => {
      this.dialogs.push({ type: dialog.type(), message: dialog.message() });
      if (dialog.type() !== 'beforeunload') this.note('dialog', `${dialog.type()} ${dialog.message()}`);
      await dialog.accept().catch(() => {});
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:')) this.note('request', url);
    });
  }

  note(kind, text, page) {
    if (kind.startsWith('console') && this.allowed.some((pattern) => pattern.test(text))) return;
    this.faults.push(`${kind}: ${text}${page ? ` on ${page.url()}` : ''}`);
  }

  /** Lets console messages like this one pass, for a test that breaks something on purpose. */
  allow(pattern) {
    this.allowed.push(pattern);
  }
}

export const test = base.extend({
  world: [async ({}, use) => use(JSON.parse(process.env.HUQUQ_END2END)), { scope: 'worker' }],
  baseURL: async ({ world }, use) => use(world.url),
  viewport: { width: 360, height: 740 },
  watch: [
    async ({ context, world }, use) => {
      const watch = new Watch(context, world.url);
      await use(watch);
      expect.soft(watch.faults, 'console messages, errors, dialogs, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  /** A second browser for the office, so that the applicant's session and the officer's never mix. */
  office: async ({ browser, world }, use) => {
    const context = await browser.newContext({ baseURL: world.url, viewport: { width: 1280, height: 800 } });
    const watch = new Watch(context, world.url);
    await use(await context.newPage());
    await context.close();
    expect.soft(watch.faults, 'in the staff area: console messages, errors, dialogs, foreign requests').toEqual([]);
  },
  /** Where a page's markup is audited when the test's own browser has script switched off: axe needs script. */
  twin: [
    async ({ browser, javaScriptEnabled }, use) => {
      if (javaScriptEnabled) return use(null);
      // A new context takes over the options of the test unless it says otherwise.
      const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 360, height: 740 } });
      await context.route('**/*', (route) => route.abort());
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'test' },
  ],
});
