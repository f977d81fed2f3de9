// "Can the Ombudsman help me?" and the urgent complaint as people use them: on a phone, in four languages that stand for the
// others, with script and without, with the mouse and with the keyboard alone.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { inspect, mainText, noSidewaysScroll } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { answer, atStep, receipt, send } from './support/form.js';
import { answerByKeys, tabTo } from './support/keyboard.js';
import { mailTo } from './support/mail.js';
import { newStaff, signIn } from './support/staff.js';
import { plain, texts } from './support/texts.js';

const LANGUAGES = ['az', 'en', 'ar', 'zh'];
const WHOLE = { whole: true };

const option = (page, t, question, code) => page.getByRole('group').or(page.getByRole('radiogroup')).getByLabel(t.like(`check-${question}-${code}`, {}, WHOLE));
const next = (page, t) => page.getByRole('button', { name: t.like('check-page-next', {}, WHOLE) });
const anyway = (page, t) => page.getByRole('button', { name: t.like('check-page-anyway', {}, WHOLE) });
const isAsked = (page, t, question) => expect(page.getByRole('heading', { level: 1 })).toHaveText(t.like(`check-${question}`, {}, WHOLE));

/** Answers the question that is asked now and goes on. */
async function reply(page, t, question, ...codes) {
  await isAsked(page, t, question);
  await expect(page.getByText(t.text(`check-${question}-why`))).toBeVisible();
  await expect(anyway(page, t), 'nobody is held up by a question').toBeVisible();
  for (const code of codes) await option(page, t, question, code).check();
  await next(page, t).click();
}

// Between them every answer is given and every end reached; what each says of the complaint is carried there.
const WAYS = [
  {
    chosen: { now: ['danger', 'trafficking', 'child_alone', 'detained_self'], who: ['police'], matter: ['treatment'], court: ['no'], more: [] },
    ends: ['danger', 'child', 'trafficking', 'detained', 'here'],
    fills: { danger: 'yes', group: 'trafficking', child_alone: 'yes', detained: 'self', body: 'police', court: 'no' },
    urgent: true,
    here: true,
  },
  {
    chosen: { now: ['removal'], who: ['migration_service'], matter: ['decision'], court: ['decided'], more: ['year'] },
    ends: ['removal', 'here', 'decision', 'judgment', 'late'],
    fills: { removal_decision: 'yes', body: 'migration_service', court: 'decided' },
    urgent: true,
    here: true,
  },
  {
    chosen: { now: ['detained_other'], who: ['state'], matter: ['asylum'], court: ['pending'], more: ['nakhchivan'] },
    ends: ['detained', 'asylum', 'pending', 'nakhchivan'],
    fills: { detained: 'other', topic: 'asylum', court: 'pending', nakhchivan: 'yes' },
    urgent: true,
  },
  { chosen: { now: [], who: ['unknown'], matter: ['nothing_yet'], court: ['no'], more: [] }, ends: ['nothing_yet'], fills: { court: 'no' } },
  { chosen: { now: [], who: ['state'], matter: ['no_answer'], court: ['no'], more: [] }, ends: ['here'], fills: { court: 'no' }, here: true },
  {
    chosen: { now: [], who: ['private'], private: ['employer'], court: ['no'], more: [] },
    ends: ['employer'],
    fills: { body: 'private', topic: 'labour', court: 'no' },
  },
  {
    chosen: { now: [], who: ['private'], private: ['other'], court: ['decided'], more: ['year', 'nakhchivan'] },
    ends: ['private', 'judgment', 'nakhchivan', 'late'],
    fills: { body: 'private', court: 'decided', nakhchivan: 'yes' },
  },
  {
    chosen: { now: ['removal'], who: ['court'], court_matter: ['slow'], more: [] },
    ends: ['removal', 'court_delay'],
    fills: { removal_decision: 'yes', body: 'court', topic: 'court_delay' },
    urgent: true,
    here: true,
  },
  {
    chosen: { now: [], who: ['court'], court_matter: ['judgment'], more: ['year'] },
    ends: ['judgment', 'late'],
    fills: { body: 'court', court: 'decided' },
  },
];

test('the ways below give every answer there is and reach every end', () => {
  const source = readFileSync(path.join(import.meta.dirname, '../office/check.toml'), 'utf8');
  const parts = (name) => source.split(/^(?=\[\[)/m).filter((part) => part.startsWith(`[[${name}]]`));
  const code = (part) => /^code = "(\w+)"$/m.exec(part)[1];
  const options = parts('question').flatMap((part) => [...part.matchAll(/\{ code = "(\w+)"/g)].map(([, option]) => `${code(part)}-${option}`));
  const given = WAYS.flatMap(({ chosen }) => Object.entries(chosen).flatMap(([question, codes]) => codes.map((one) => `${question}-${one}`)));
  expect([...new Set(given)].sort()).toEqual(options.sort());
  expect([...new Set(WAYS.flatMap(({ ends }) => ends))].sort()).toEqual(parts('outcome').map(code).sort());
});

/** The titles of the ends, in their order. */
const endTitles = async (page) => (await page.locator('main section.end h2').allInnerTexts()).map(plain);

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of LANGUAGES) {
      const t = texts(language);
      const name = (what) => `check/${language}-${script ? 'script' : 'plain'}-${what}`;

      test(`five questions in ${language} lead to the ends that hold, and into the complaint`, async ({ page, twin }) => {
        test.setTimeout(120_000);
        await page.goto(`/${language}`);
        await page.getByRole('link', { name: t.like('check-page-link') }).click();
        await expect(page).toHaveURL(new RegExp(`/${language}/check$`));
        await inspect(page, name('1-now'), { twin });
        await reply(page, t, 'now', 'removal', 'detained_other');
        // From now on every page begins with whom to call.
        await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
        await inspect(page, name('2-who'), { twin });
        await reply(page, t, 'who', 'migration_service');
        await reply(page, t, 'matter', 'decision');
        await reply(page, t, 'court', 'pending');
        await inspect(page, name('5-more'), { twin });
        await reply(page, t, 'more', 'year', 'nakhchivan');

        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.like('check-page-end-title', {}, WHOLE));
        await expect(page, 'nothing of the answers is in the address').toHaveURL(new RegExp(`/${language}/check$`));
        const ends = ['detained', 'removal', 'here', 'decision', 'pending', 'nakhchivan', 'late'];
        expect(await endTitles(page)).toEqual(ends.map((end) => t.text(`check-end-${end}-title`)));
        const shown = await mainText(page);
        for (const limit of ['leave', 'act', 'offence']) expect.soft(shown).toContain(t.text(`check-limit-${limit}-period`));
        expect.soft(shown).toContain(t.text('guide-limits-lawyer'));
        await expect(page.locator('main .limits cite').first()).toBeVisible();
        await inspect(page, name('6-ends'), { twin });

        await page.getByRole('button', { name: t.like('check-page-complain', {}, WHOLE) }).click();
        await atStep(page, language, 'who');
        for (const [step, id] of [
          ['situation', 'detained-other'],
          ['decision', 'removal_decision-yes'],
          ['decision', 'court-pending'],
          ['events', 'nakhchivan-yes'],
          ['body', 'body-migration_service'],
        ]) {
          await page.goto(`/${language}/complaint/${step}`);
          await expect(page.locator(`#${id}`), id).toBeChecked();
        }
      });

      test(`every answer in ${language} is followed by the questions and ends that fit${script ? '' : ', by keyboard'}`, async ({ page }) => {
        test.setTimeout(180_000);
        const hand = script ? byMouse : byKeys;
        for (const { chosen, ends, fills, urgent = false, here = false } of WAYS) {
          const way = JSON.stringify(chosen);
          await page.goto(`/${language}/check`);
          for (const [question, codes] of Object.entries(chosen)) {
            await isAsked(page, t, question);
            for (const one of codes) await hand.choose(page, `#${question}-${one}`);
            await hand.press(page, next(page, t));
          }
          await expect(page.getByRole('heading', { level: 1 }), way).toHaveText(t.like('check-page-end-title', {}, WHOLE));
          expect.soft(await endTitles(page), way).toEqual(ends.map((end) => t.text(`check-end-${end}-title`)));
          const button = (key) => page.getByRole('button', { name: t.like(key, {}, WHOLE) });
          await expect.soft(button('check-page-urgent-button'), way).toHaveCount(urgent ? 1 : 0);
          await expect.soft(button(here ? 'check-page-complain' : 'check-page-anyway'), way).toBeVisible();
          const carried = await page.locator('main form.anyway').last().evaluate((form) => Object.fromEntries(new FormData(form)));
          expect.soft(carried, way).toEqual(fills);
          await noSidewaysScroll(page, 320);
        }
      });

      test(`the urgent complaint in ${language} reaches the office`, async ({ page, office, twin, world }) => {
        test.setTimeout(120_000);
        await page.goto(`/${language}`);
        await page.getByRole('link', { name: t.like('urgent-form-link') }).click();
        await expect(page).toHaveURL(new RegExp(`/${language}/complaint/urgent$`));
        await expect(page.locator('main a[href="tel:112"]')).toBeVisible();
        await expect(page.locator('main a[href="tel:012916"]').first()).toBeVisible();
        await inspect(page, name('urgent'), { twin });
        await send(page, language);
        await expect(page.getByText(t.text('urgent-form-none'))).toHaveCount(2);
        await inspect(page, name('urgent-wrong'), { twin });

        await expect(page.locator('#place_detained')).toBeHidden();
        await page.getByLabel(t.like('urgent-form-detained_other', {}, WHOLE)).check();
        await expect(page.locator('#place_detained'), 'the place is asked once').toBeVisible();
        await expect(page.locator('#where_happened')).toBeHidden();
        const told = `Uydurma ${language}: qapı bağlıdır 🙂 <b>`;
        for (const one of [
          ['line', 'given_name', 'Uydurma-Təcili'],
          ['line', 'phone', '+994 50 000 00 00'],
          ['line', 'place_detained', '2-ci bölmə'],
          ['line', 'what_happened', told],
          ['tick', 'declaration', 'yes'],
          ['tick', 'data_consent', 'yes'],
        ]) {
          await answer(page, t, one);
        }
        await send(page, language);
        const { reference } = await receipt(page, language);
        const mail = await mailTo(world, world.office, reference);
        expect(mail.subject).toBe(texts('az').text('mail-office-subject-urgent', { reference }));
        expect(plain(mail.text)).toContain(plain(told));
        await signIn(office, await newStaff(world, 'officer'));
        await office.goto('/staff/queue');
        await expect(office.locator('tr.urgent', { hasText: reference })).toBeVisible();
      });
    }

    test('an answer is asked for, one can go back, and another language starts again', async ({ page }) => {
      const t = texts('en');
      await page.goto('/en/check');
      await reply(page, t, 'now');
      await next(page, t).click();
      await expect(page.getByText(t.text('check-page-choose'))).toHaveCount(2);
      await reply(page, t, 'who', 'private');
      await isAsked(page, t, 'private');
      await page.getByRole('button', { name: t.like('button-back', {}, WHOLE) }).click();
      await expect(option(page, t, 'who', 'private')).toBeChecked();
      await reply(page, t, 'who', 'court');
      await isAsked(page, t, 'court_matter');
      const russian = page.locator('header a[hreflang="ru"]').first();
      if (!(await russian.isVisible())) await page.locator('header summary').first().click();
      await russian.click();
      await isAsked(page, texts('ru'), 'now');
    });

    test('whoever wants to complain anyway does so from the first question', async ({ page }) => {
      const t = texts('az');
      await page.goto('/az/check');
      await anyway(page, t).click();
      await atStep(page, 'az', 'who');
    });
  });
}

test('the questions and the urgent form by Tab, Space, Enter and arrows', async ({ page }) => {
  test.setTimeout(120_000);
  const t = texts('az');
  const go = async () => {
    await tabTo(page, next(page, t));
    await page.keyboard.press('Enter');
  };
  const choose = async (question, code) => {
    await isAsked(page, t, question);
    await answerByKeysOf(page, `#${question}-${code}`);
    await go();
  };
  await page.goto('/az/check');
  await tabTo(page, page.locator('#now-danger'));
  await page.keyboard.press('Space');
  await go();
  await choose('who', 'police');
  await choose('matter', 'treatment');
  await choose('court', 'no');
  await go();
  await expect(page.locator('main section.end').first()).toBeVisible();
  expect(await endTitles(page)).toEqual(['danger', 'here'].map((end) => t.text(`check-end-${end}-title`)));
  await tabTo(page, page.getByRole('button', { name: t.like('check-page-urgent-button', {}, WHOLE) }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/az\/complaint\/urgent$/);
  await expect(page.locator('#danger-yes'), 'what was answered is carried here').toBeChecked();
  await answerByKeys(page, t, ['tick', 'anonymous', 'yes']);
  await answerByKeys(page, t, ['line', 'what_happened', 'Uydurma klaviatura']);
  await answerByKeys(page, t, ['tick', 'declaration', 'yes']);
  await answerByKeys(page, t, ['tick', 'data_consent', 'yes']);
  await tabTo(page, page.getByRole('button', { name: t.like('button-send', {}, WHOLE) }));
  await page.keyboard.press('Enter');
  await receipt(page, 'az');
});

/** Walks to a group of options and through it with the arrows until this one is chosen. */
async function answerByKeysOf(page, selector, options) {
  const wanted = page.locator(selector);
  const name = await wanted.getAttribute('name');
  const first = page.locator(`input[name="${name}"]`).first();
  await tabTo(page, first, options);
  await page.keyboard.press('Space');
  for (let stop = 0; stop < 20 && !(await wanted.isChecked()); stop++) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

const byMouse = { choose: (page, selector) => page.locator(selector).check(), press: (_, button) => button.click() };
// That the ring of the focus shows is seen on the one way above.
const UNWATCHED = { watchFocus: false };
const byKeys = {
  async choose(page, selector) {
    if ((await page.locator(selector).getAttribute('type')) === 'radio') return answerByKeysOf(page, selector, UNWATCHED);
    await tabTo(page, page.locator(selector), UNWATCHED);
    await page.keyboard.press('Space');
    return expect(page.locator(selector)).toBeChecked();
  },
  async press(page, button) {
    await tabTo(page, button, UNWATCHED);
    await page.keyboard.press('Enter');
  },
};
