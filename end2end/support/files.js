// The way to the page of files.
import { ANSWERS } from './answers.js';
import { expect } from './fixtures.js';
import { fill, fillUntil, start } from './form.js';
import { texts } from './texts.js';

/** Presses the button with these words. */
export const press = (page, language, key) => page.getByRole('button', { name: texts(language).like(key, {}, { whole: true }) }).click();

/** From the start to the page of files, by the button of the step. */
export async function toFiles(page, language) {
  const { steps } = ANSWERS[language];
  await start(page, language);
  await fillUntil(page, language, steps, 'events');
  await fill(page, language, steps.events);
  await press(page, language, 'files-open');
  await expect(page).toHaveURL(new RegExp(`/${language}/complaint/files$`));
}
