// The 916 screen: one page, no mouse. The same complaint as on the web, with the same questions.
import { ANSWERS, STEPS, all, typed } from './support/answers.js';
import { accessible, focusIsVisible, noSidewaysScroll, screenshot, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { answer } from './support/form.js';
import { answerByKeys, tabTo } from './support/keyboard.js';
import { mailTo } from './support/mail.js';
import { newStaff, signIn } from './support/staff.js';
import { plain, texts } from './support/texts.js';

const t = texts('az');
const asked = (steps) => STEPS.flatMap((step) => steps[step]);

/** The part of the screen in which the focus is: parts are elements with a key, around their controls or before them. */
const part = (office) =>
  office.evaluate(() => {
    const focus = document.activeElement;
    const before = (one) => one.contains(focus) || one.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING;
    return [...document.querySelectorAll('[data-key]')].filter(before).at(-1)?.dataset.key;
  });

async function newCall(office, world) {
  await signIn(office, await newStaff(world, 'operator'));
  await office.goto('/staff/phone');
  await expect(press(office, 'phone-file')).toBeVisible();
}

const press = (office, key) => office.getByRole('button', { name: t.like(key, {}, { whole: true }) }).last();

/** What the operator reads aloud: reference and code, as attributes and in sayable groups. */
async function filed(office) {
  const reference = await office.locator('[data-reference]').first().getAttribute('data-reference');
  const code = await office.locator('[data-access-code]').first().getAttribute('data-access-code');
  expect(reference).toMatch(/^\d\d-\w{4}-\w{4}$/);
  expect(code).toMatch(/^(\d{4} ){4}\d{4}$/);
  const shown = plain(await office.locator('main').innerText());
  for (const group of [...reference.split('-'), ...code.split(' ')]) expect(shown).toContain(group);
  return { reference, code };
}

test('a caller’s complaint is filed by keyboard alone', async ({ office, world }) => {
  test.setTimeout(150_000);
  const { steps } = ANSWERS.az;
  await newCall(office, world);
  await noSidewaysScroll(office, 1280);
  await accessible(office);
  await screenshot(office, 'staff/phone', 1280);

  for (const one of asked(steps)) await answerByKeys(office, t, one);
  await tabTo(office, press(office, 'phone-file'));
  await office.keyboard.press('Enter');
  const { reference, code } = await filed(office);
  await accessible(office);
  await screenshot(office, 'staff/phone-filed', 1280);

  const mail = await mailTo(world, world.office, reference);
  for (const one of typed(steps)) expect.soft(plain(mail.text)).toContain(plain(one));
  expect(plain(mail.text)).toContain(t.text('mail-office-channel', { channel: t.text('channel-phone') }));
  expect(mail.text).not.toContain(code);

  await signIn(office, await newStaff(world, 'officer'));
  await office.goto(`/staff/case/${reference}`);
  await shows(office, typed(steps));
});

test('shortcuts: a letter for each part, Ctrl + Enter for the next, ? for the list', async ({ office, world }) => {
  await newCall(office, world);
  await office.waitForLoadState('networkidle');
  const keys = await office.locator('[data-key]').evaluateAll((all) => all.map((one) => one.dataset.key));
  expect(keys.length, 'parts with a key').toBeGreaterThan(3);
  expect(new Set(keys).size, 'no key twice').toBe(keys.length);
  for (const key of keys) {
    await office.keyboard.press(`Alt+${key}`);
    expect.soft(await part(office), `Alt + ${key}`).toBe(key);
    await focusIsVisible(office);
  }
  await office.keyboard.press(`Alt+${keys[0]}`);
  await office.keyboard.press('Control+Enter');
  expect(await part(office), 'Ctrl + Enter leads to the next part').toBe(keys[1]);

  const list = office.locator('[data-keys]');
  await expect(list).toBeHidden();
  await office.evaluate(() => document.activeElement.blur());
  await office.keyboard.press('?');
  await expect(list).toBeVisible();
  await accessible(office);
  await office.keyboard.press('?');
  await expect(list).toBeHidden();
  // Inside a field a question mark is a question mark.
  const story = office.locator('[name="what_happened"]');
  await story.focus();
  await office.keyboard.type('nə?');
  await expect(story).toHaveValue('nə?');
  await expect(list).toBeHidden();
});

test('Ctrl + Enter at the end files', async ({ office, world }) => {
  await newCall(office, world);
  await office.waitForLoadState('networkidle');
  await answer(office, t, ['choice', 'filing_for', 'self']);
  await answer(office, t, ['line', 'given_name', 'Uydurma']);
  await answer(office, t, ['line', 'what_happened', 'Uydurma hadisə.']);
  await answer(office, t, ['tick', 'declaration', 'yes']);
  await answer(office, t, ['tick', 'data_consent', 'yes']);
  await office.keyboard.press('Control+Enter');
  await filed(office);
});

test('the caller’s language stands beside the operator’s', async ({ office, world }) => {
  await newCall(office, world);
  await answer(office, t, ['line', 'given_name', 'Uydurma']);
  await office.getByRole('radio', { name: 'العربية' }).check();
  await press(office, 'phone-caller-language-save').press('Enter');
  await expect(office.locator('[name="given_name"]')).toHaveValue('Uydurma');
  const prompt = office.locator('main [lang="ar"]', { hasText: texts('ar').like('field-what_happened') }).first();
  await expect(prompt).toBeVisible();
  expect(await prompt.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  await accessible(office);
  await screenshot(office, 'staff/phone-arabic', 1280);
});

test('what was typed survives a reload without pressing save', async ({ office, world }) => {
  await newCall(office, world);
  await office.waitForLoadState('networkidle');
  const story = office.locator('[name="what_happened"]');
  await story.focus();
  await office.keyboard.type('Zəng edən danışır: pasportumu almışdılar.');
  const state = office.locator('[data-save-state]').first();
  await expect(state).toHaveAttribute('role', 'status');
  await expect(state).toContainText(/\d\d:\d\d/, { timeout: 5_000 });
  await office.reload();
  await expect(story).toHaveValue('Zəng edən danışır: pasportumu almışdılar.');
  // A desk change: the same operator finds the call again from the front of the screen.
  await office.goto('/staff/phone');
  await expect(office.locator('main')).toBeVisible();
});

test('an answer that is missing is named and nothing is lost', async ({ office, world }) => {
  await newCall(office, world);
  await answer(office, t, ['line', 'given_name', 'Uydurma']);
  await answer(office, t, ['line', 'where_happened', 'Gəncə']);
  await press(office, 'phone-file').press('Enter');
  await expect(office.getByRole('link', { name: t.like('error-required', { field: t.text('field-what_happened-short') }) })).toBeVisible();
  await expect(office.locator('[name="given_name"]')).toHaveValue('Uydurma');
  await expect(office.locator('[name="where_happened"]')).toHaveValue('Gəncə');
  await accessible(office);
});

test('without script the save button does it', async ({ browser, world }) => {
  const context = await browser.newContext({ baseURL: world.url, javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const office = await context.newPage();
  await newCall(office, world);
  await office.locator('[name="what_happened"]').fill('Saxlanıldı.');
  await press(office, 'phone-save').press('Enter');
  await expect(office.locator('[name="what_happened"]')).toHaveValue('Saxlanıldı.');
  await office.reload();
  await expect(office.locator('[name="what_happened"]')).toHaveValue('Saxlanıldı.');
  const { steps } = ANSWERS.az;
  for (const one of asked(steps)) await answer(office, t, one);
  await press(office, 'phone-file').press('Enter');
  const { reference } = await filed(office);
  const mail = await mailTo(world, world.office, reference);
  for (const one of all(steps)) {
    if (one[0] === 'line') expect.soft(plain(mail.text)).toContain(plain(one[2]));
  }
  await context.close();
});
