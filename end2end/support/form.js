// Filling in the form as a person does: by the words on it. Each control is found by its accessible name, and must at the
// same time carry the stable name that the server reads.
import { STEPS } from './answers.js';
import { expect } from './fixtures.js';
import { texts } from './texts.js';

const START = { start: true };

/** The control or controls of one answer. */
export function control(page, t, [kind, name, value]) {
  const question = t.like(`field-${name}`, {}, START);
  const named = page.locator(`[name="${name}"]`);
  switch (kind) {
    case 'line':
      return page.getByRole('textbox', { name: question }).and(named);
    case 'tick':
      return page.getByRole('checkbox', { name: question }).and(named);
    case 'choice':
      return group(page, question)
        .getByRole('radio', { name: t.like(optionKey(t, name, value), {}, START) })
        .and(page.locator(`[name="${name}"][value="${value}"]`));
    case 'date':
      return ['day', 'month', 'year'].map((part) =>
        group(page, question).getByRole('textbox', { name: t.like(`date-${part}`, {}, START) }).and(page.locator(`[name="${name}_${part}"]`)),
      );
    default:
      throw new Error(`no such kind: ${kind}`);
  }
}

const group = (page, name) => page.getByRole('group', { name }).or(page.getByRole('radiogroup', { name }));

/** Fixed options have texts of their own, lists have the institution's, yes and no are shared. */
export function optionKey(t, name, value) {
  return [`field-${name}-${value}`, `${name}-${value}`, `answer-${value}`].find((key) => t.has(key));
}

/** Fills in one answer with the mouse. */
export async function answer(page, t, one) {
  const [kind, , value] = one;
  const found = control(page, t, one);
  if (kind === 'line') await found.fill(value);
  else if (kind === 'date') for (const [i, part] of value.entries()) await found[i].fill(part);
  else await found.check();
}

/** Fills in a step without going on. */
export async function fill(page, language, answers) {
  for (const one of answers) await answer(page, texts(language), one);
}

/** "Save and continue". */
export const goOn = (page, language) => page.getByRole('button', { name: texts(language).like('button-continue', {}, { whole: true }) }).click();

/** "Send the complaint". */
export const send = (page, language) => page.getByRole('button', { name: texts(language).like('button-send', {}, { whole: true }) }).click();

/** A button, or a link that looks like one. */
export function pressable(page, t, key) {
  const name = t.like(key, {}, { whole: true });
  return page.getByRole('button', { name }).or(page.getByRole('link', { name }));
}

/** From the complaint's front page to its first question. */
export async function start(page, language) {
  await page.goto(`/${language}/complaint`);
  await pressable(page, texts(language), 'complaint-start-button').click();
  await atStep(page, language, 'who');
}

/** This step's page is shown, without errors. */
export async function atStep(page, language, step) {
  await expect(page).toHaveURL(new RegExp(`/${language}/complaint/${step}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts(language).like(`step-${step}-title`, {}, START));
}

/** Fills in all steps from the current one up to (not including) `until`, going on after each. */
export async function fillUntil(page, language, steps, until = 'sent', each = async () => {}) {
  for (const step of STEPS) {
    if (step === until) return;
    await atStep(page, language, step);
    await fill(page, language, steps[step]);
    await each(step);
    if (step === 'review') await send(page, language);
    else await goOn(page, language);
  }
}

/** What the sent page gives. */
export async function receipt(page, language) {
  await expect(page).toHaveURL(new RegExp(`/${language}/complaint/sent$`));
  const reference = await page.locator('[data-reference]').first().getAttribute('data-reference');
  expect(reference).toMatch(/^\d\d-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  const code = page.locator('[data-access-code]').first();
  return { reference, code: (await code.count()) ? await code.getAttribute('data-access-code') : null };
}
