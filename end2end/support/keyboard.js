// Using the product without a mouse.
import { focusIsVisible } from './checks.js';
import { expect } from './fixtures.js';
import { control } from './form.js';

const MOST_STOPS = 150;

/** Presses Tab until this element has focus. Every stop on the way must show its focus. */
export async function tabTo(page, locator, { key = 'Tab', watchFocus = true } = {}) {
  await expect(locator).toHaveCount(1);
  const wanted = await locator.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    // After the last stop the focus leaves the page once before it begins again at the top.
    const onPage = await page.evaluate(() => document.activeElement && document.activeElement !== document.body);
    if (watchFocus && onPage) await focusIsVisible(page);
  }
  throw new Error(`${locator} was not reached with ${key}`);
}

/** Moves to the group of a choice and walks through it with the arrows until the wanted option is chosen. */
async function choose(page, option, { watchFocus }) {
  const name = await option.getAttribute('name');
  const wanted = await option.getAttribute('value');
  const current = () => page.evaluate(() => ({ name: document.activeElement?.name, value: document.activeElement?.value }));
  for (let stop = 0; stop < MOST_STOPS && (await current()).name !== name; stop++) await page.keyboard.press('Tab');
  if (watchFocus) await focusIsVisible(page);
  await page.keyboard.press('Space');
  for (let option = 0; option < 40 && (await current()).value !== wanted; option++) await page.keyboard.press('ArrowDown');
  await expect(option).toBeChecked();
}

/** Gives one answer with the keyboard. */
export async function answerByKeys(page, t, one, { watchFocus = true } = {}) {
  const [kind, , value] = one;
  const found = control(page, t, one);
  if (kind === 'choice') return choose(page, found, { watchFocus });
  if (kind === 'tick') {
    await tabTo(page, found, { watchFocus });
    await page.keyboard.press('Space');
    return expect(found).toBeChecked();
  }
  const [fields, parts] = kind === 'date' ? [found, value] : [[found], [value]];
  for (const [i, field] of fields.entries()) {
    await tabTo(page, field, { watchFocus });
    if (parts[i]) await page.keyboard.type(parts[i]);
    await expect(field).toHaveValue(parts[i]);
  }
}
