// One draft in two tabs: who comes later is told and loses nothing typed, and however often it is sent it is one complaint.
import { randomUUID } from 'node:crypto';

import { least } from './support/answers.js';
import { accessible, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { atStep, fill, fillUntil, goOn, receipt, send, start } from './support/form.js';
import { mailTo, mails } from './support/mail.js';
import { plain, texts } from './support/texts.js';

const TYPED = {
  en: { first: 'Told in the first tab.', second: 'Told in the second tab.', wish: 'Wished in the first tab.' },
  ar: { first: 'كُتب في التبويب الأول.', second: 'كُتب في التبويب الثاني.', wish: 'طُلب في التبويب الأول.' },
};

/** Presses a button of a step and gives the status of the answer. */
async function answered(page, press) {
  const post = page.waitForResponse((one) => one.request().method() === 'POST');
  await press();
  return (await post).status();
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of Object.keys(TYPED)) {
      test(`two tabs answer and send in ${language}`, async ({ page, context, twin, world }) => {
        test.setTimeout(120_000);
        const t = texts(language);
        const mark = randomUUID();
        const words = TYPED[language];
        const [told, retold] = [words.first, words.second].map((text) => `${text} ${mark}`);
        const story = (tab) => tab.locator('[name="what_happened"]');
        const steps = least(told);

        // Both show the same step; the first one saves it.
        await start(page, language);
        await fillUntil(page, language, steps, 'events');
        const [other, late] = [await context.newPage(), await context.newPage()];
        for (const tab of [other, late]) await tab.goto(`/${language}/complaint/events`);
        await fill(page, language, steps.events);
        await goOn(page, language);
        await atStep(page, language, 'body');

        // The second one is told; what it typed stands there, what the first one saved is untouched.
        await story(other).fill(retold);
        expect(await answered(other, () => goOn(other, language))).toBe(409);
        await expect(other.getByText(t.text('draft-conflict-title'))).toBeVisible();
        await expect(other.getByText(t.text('draft-conflict-text'))).toBeVisible();
        await expect(story(other)).toHaveValue(retold);
        await accessible(other, { twin });
        await page.goto(`/${language}/complaint/events`);
        // With script this device keeps the words that were not saved, and shows them with that said; the server has the first.
        await expect(story(page)).toHaveValue(script ? retold : told);
        if (script) await expect(page.getByText(t.text('draft-state-phone-text'))).toBeVisible();

        // Who has read that and saves again means it.
        expect(await answered(other, () => goOn(other, language))).toBe(303);
        await atStep(other, language, 'body');
        await page.reload();
        await expect(story(page)).toHaveValue(retold);
        // Saving what stands there already is no quarrel.
        expect(await answered(page, () => goOn(page, language))).toBe(303);

        // Both come to the end; then the first one changes an answer once more.
        for (const tab of [page, other]) {
          for (const step of ['body', 'wish']) {
            await atStep(tab, language, step);
            await goOn(tab, language);
          }
          await atStep(tab, language, 'review');
        }
        await page.goto(`/${language}/complaint/wish`);
        await fill(page, language, [['line', 'remedy', words.wish]]);
        await goOn(page, language);
        await atStep(page, language, 'review');
        // What the second one shows is not what it would send: it is shown what would be.
        await fill(other, language, steps.review);
        expect(await answered(other, () => send(other, language))).toBe(409);
        await atStep(other, language, 'review');
        await expect(other.getByText(t.text('review-changed-title'))).toBeVisible();
        await shows(other, [retold, words.wish]);

        // Both send at once: one complaint, and both know it by the same number and code.
        for (const tab of [page, other]) await fill(tab, language, steps.review);
        await Promise.all([send(page, language), send(other, language)]);
        const sent = await receipt(page, language);
        expect(sent.code).toBeTruthy();
        expect(await receipt(other, language)).toEqual(sent);
        // A step that was open all the while leads to it, too.
        await story(late).fill(`${words.first} ${words.second}`);
        await goOn(late, language);
        expect(await receipt(late, language)).toEqual(sent);

        const mail = await mailTo(world, world.office, sent.reference);
        for (const text of [retold, words.wish]) expect(plain(mail.text)).toContain(text);
        expect(plain(mail.text)).not.toContain(told);
        const about = mails(world).filter(({ to, text }) => to.includes(world.office) && text.includes(mark));
        expect(new Set(about.map(({ subject }) => subject)), 'one complaint').toEqual(new Set([mail.subject]));
      });
    }
  });
}

test('two tabs that begin a complaint share one draft, and it is sent once', async ({ page, context }) => {
  await start(page, 'en');
  const other = await context.newPage();
  await start(other, 'en');
  await fillUntil(page, 'en', least('Begun twice.'));
  const sent = await receipt(page, 'en');
  // The other one still shows the first step.
  await fill(other, 'en', least().who);
  await goOn(other, 'en');
  expect(await receipt(other, 'en')).toEqual(sent);
});
