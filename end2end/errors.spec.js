// What goes wrong: nothing typed is lost, mistakes are named in the same words above and beside, and hostile text stays text.
import { least } from './support/answers.js';
import { accessible, inspect } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { atStep, fill, fillUntil, goOn, pressable, receipt, send, start } from './support/form.js';
import { newStaff, signIn } from './support/staff.js';
import { COMPLETE, plain, texts } from './support/texts.js';

/** The mistake is named in the list above (as a link to the field) and beside the field, and the field says it is invalid. */
async function named(page, t, field, code, args = {}) {
  const text = t.text(`error-${code}`, { field: t.text(`field-${field}-short`), ...args });
  const link = page.getByRole('link', { name: t.like(`error-${code}`, { field: t.text(`field-${field}-short`), ...args }) });
  await expect(link).toBeVisible();
  const target = (await link.getAttribute('href')).split('#')[1];
  const control = page.locator(`[id="${target}"]`);
  expect(await control.evaluate((one) => one.matches('input, textarea, select')), `${target} can be typed into`).toBe(true);
  await expect(control).toHaveAttribute('name', new RegExp(`^${field}(_|$)`));
  expect(plain(await page.locator(`[id="${field}-error"]`).innerText())).toContain(text);
  const described = await page.evaluate((name) => {
    const of = (element) => `${element?.getAttribute('aria-describedby') ?? ''} `;
    const input = document.querySelector(`[name="${name}"], [name^="${name}_"]`);
    return of(input) + of(input.closest('fieldset'));
  }, field);
  expect(described.split(/\s+/)).toContain(`${field}-error`);
}

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of COMPLETE) {
      test(`mistakes in ${language} are named and nothing typed is lost`, async ({ page, twin, watch }) => {
        test.setTimeout(60_000);
        watch.allow(/WebAssembly|wasm/);
        const t = texts(language);
        await start(page, language);
        const before = await page.title();
        expect(before).toBe(t.title(t.text('step-who-title')));

        await goOn(page, language);
        await expect(page).toHaveTitle(t.like('page-title-error', { title: t.text('step-who-title') }, { whole: true }));
        await expect(page.getByText(t.like('error-summary-title', { count: 1 }))).toBeVisible();
        await expect(page.getByText(t.text('error-summary-kept'))).toBeVisible();
        await named(page, t, 'filing_for', 'required_choice');
        await inspect(page, `errors/${language}-${script ? 'script' : 'plain'}-who`, { twin });

        // For another person: one of two answers is needed; what else was typed stays.
        await fill(page, language, [
          ['choice', 'filing_for', 'group'],
          ['line', 'subject_relation', 'Kept 1'],
          ['line', 'subject_count', 'many'],
          ['line', 'further_subjects', 'Kept 2\nKept 3'],
        ]);
        await goOn(page, language);
        await expect(page.getByText(t.like('error-summary-title', { count: 3 }))).toBeVisible();
        await named(page, t, 'subject_count', 'not_a_number');
        await named(page, t, 'consent_evidence', 'consent_or_reason');
        await expect(page.locator('[name="filing_for"][value="group"]')).toBeChecked();
        await expect(page.locator('[name="subject_relation"]')).toHaveValue('Kept 1');
        await expect(page.locator('[name="subject_count"]')).toHaveValue('many');
        await expect(page.locator('[name="further_subjects"]')).toHaveValue('Kept 2\nKept 3');
        await expect(page.locator('[name="subject_count"]')).toHaveAttribute('aria-invalid', 'true');
        await fill(page, language, [['choice', 'filing_for', 'self']]);
        await goOn(page, language);

        await atStep(page, language, 'you');
        await fill(page, language, [['line', 'surname', 'Kept 4']]);
        await goOn(page, language);
        await named(page, t, 'given_name', 'required');
        await expect(page.locator('[name="surname"]')).toHaveValue('Kept 4');
        await fill(page, language, [['line', 'given_name', 'x'.repeat(203)]]);
        await goOn(page, language);
        await named(page, t, 'given_name', 'too_long', { max: 200, over: 3 });
        await expect(page.locator('[name="given_name"]')).toHaveValue('x'.repeat(203));
        await fill(page, language, [['line', 'given_name', 'Invented']]);
        await goOn(page, language);

        await atStep(page, language, 'contact');
        await fill(page, language, [['line', 'email', 'not an address'], ['line', 'address', 'Kept 5']]);
        await goOn(page, language);
        await named(page, t, 'email', 'not_an_email');
        await expect(page.locator('[name="email"]')).toHaveValue('not an address');
        await expect(page.locator('[name="address"]')).toHaveValue('Kept 5');
        await fill(page, language, [['line', 'email', '']]);
        await goOn(page, language);
        await goOn(page, language);

        await atStep(page, language, 'decision');
        await fill(page, language, [['choice', 'removal_decision', 'yes'], ['date', 'removal_served_on', ['31', '2', '2025']]]);
        await goOn(page, language);
        await named(page, t, 'removal_served_on', 'not_a_date');
        await expect(page.locator('[name="removal_served_on_day"]')).toHaveValue('31');
        await fill(page, language, [['date', 'removal_served_on', ['1', '1', '2199']]]);
        await goOn(page, language);
        await named(page, t, 'removal_served_on', 'date_in_future');
        await inspect(page, `errors/${language}-${script ? 'script' : 'plain'}-date`, { twin });
        await fill(page, language, [['date', 'removal_served_on', ['1', '', '2025']]]);
        await goOn(page, language);
        await named(page, t, 'removal_served_on', 'date_incomplete');
        await fill(page, language, [['date', 'removal_served_on', ['', '', '']]]);
        await goOn(page, language);

        await atStep(page, language, 'events');
        await goOn(page, language);
        await named(page, t, 'what_happened', 'required');
        await fill(page, language, [['line', 'what_happened', 'Kept 6']]);
        await goOn(page, language);
        await goOn(page, language);
        await goOn(page, language);

        await atStep(page, language, 'review');
        await send(page, language);
        await named(page, t, 'declaration', 'must_agree');
        await named(page, t, 'data_consent', 'must_agree');
        await inspect(page, `errors/${language}-${script ? 'script' : 'plain'}-review`, { twin });
        await fill(page, language, [['tick', 'declaration', 'yes'], ['tick', 'data_consent', 'yes']]);
        await send(page, language);
        await receipt(page, language);
      });
    }
  });
}

test('a step can be changed from the review page and comes back to it in the end', async ({ page }) => {
  const t = texts('en');
  await start(page, 'en');
  await fillUntil(page, 'en', least('First text.'), 'review');
  const change = page.getByRole('link', { name: new RegExp(`${t.text('button-change')}.*${t.text('field-what_happened-short')}`, 's') });
  await change.click();
  await expect(page).toHaveURL(/\/complaint\/events/);
  await expect(page.locator('[name="what_happened"]')).toHaveValue('First text.');
  await page.locator('[name="what_happened"]').fill('Second text.');
  await goOn(page, 'en');
  for (let step = 0; step < 4 && !page.url().endsWith('/review'); step++) await goOn(page, 'en');
  await expect(page.locator('main')).toContainText('Second text.');
  await expect(page.locator('main')).not.toContainText('First text.');
});

test('back leads one step back, the draft goes on where it was, and fresh deletes it', async ({ page }) => {
  const t = texts('en');
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'contact');
  await pressable(page, t, 'button-back').click();
  await expect(page).toHaveURL(/\/en\/complaint\/you$/);
  await expect(page.locator('[name="given_name"]')).toHaveValue('Invented');
  // Another language finds the same draft.
  await page.goto('/ru/complaint');
  await pressable(page, texts('ru'), 'complaint-start-continue').click();
  await expect(page).toHaveURL(/\/ru\/complaint\/(who|you|contact|review)$/);
  await page.goto('/ru/complaint/you');
  await expect(page.locator('[name="given_name"]')).toHaveValue('Invented');
  await page.goto('/en/complaint');
  await page.getByRole('button', { name: t.like('complaint-start-fresh', {}, { whole: true }) }).click();
  await atStep(page, 'en', 'who');
  await expect(page.locator('[name="filing_for"]:checked')).toHaveCount(0);
  await page.goto('/en/complaint/you');
  expect(await page.content()).not.toContain('Invented');
});

test('a form beyond all limits is answered with a page, and Back brings back what was typed', async ({ page }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'events');
  await fill(page, 'en', least('Kept.').events);
  // The weight stands in a field of its own: three million letters in a visible one are too much for the browser itself.
  await page.locator('main form').evaluate((form) => {
    const weight = document.createElement('input');
    Object.assign(weight, { type: 'hidden', name: 'weight', value: 'x'.repeat(3 << 20) });
    form.append(weight);
  });
  await goOn(page, 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts('en').text('error-too_large-title'));
  await page.goBack();
  await expect(page.locator('[name="what_happened"]')).toHaveValue('Kept.');
});

test('pressing twice without script is one complaint', async ({ page, context, world }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', least(), 'review');
  // What two quick presses send: the same form twice, the second before the first is answered.
  const form = await page.locator('main form').last().evaluate((one) => new URLSearchParams(new FormData(one)).toString());
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const press = () =>
    fetch(`${world.url}/en/complaint/review`, {
      method: 'POST',
      headers: { cookie, origin: world.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: `${form}&declaration=yes&data_consent=yes`,
      redirect: 'manual',
    });
  const answers = [...(await Promise.all([press(), press()])), await press()];
  for (const answer of answers) {
    expect.soft(answer.status).toBe(303);
    expect.soft(answer.headers.get('location')).toMatch(/\/en\/complaint\/sent$/);
  }
});

test('a browser that keeps no cookies is told so, and where to call', async ({ page, context }) => {
  // Cookies neither arrive nor leave: requests are made here, with what the browser would send besides.
  await page.route('**/*', async (route) => {
    const request = route.request();
    const { cookie: _, ...headers } = request.headers();
    const answer = await fetch(request.url(), { method: request.method(), headers, body: request.postData(), redirect: 'manual' });
    const kept = Object.fromEntries([...answer.headers].filter(([name]) => !['set-cookie', 'content-encoding', 'content-length', 'transfer-encoding'].includes(name)));
    await route.fulfill({ status: answer.status, headers: kept, body: Buffer.from(await answer.arrayBuffer()) });
  });
  const t = texts('en');
  await start(page, 'en');
  await fill(page, 'en', least().who);
  await goOn(page, 'en');
  expect(await context.cookies()).toEqual([]);
  await expect(page.getByText(t.text('cookies-needed-title'))).toBeVisible();
  await expect(page.locator('main').getByText(/916/).first()).toBeVisible();
  await accessible(page);
});

const HOSTILE = {
  story: '\n\n</textarea><script>alert(1)</script><img src=x onerror=alert(2)>\n</title><script>alert(3)</script>\n<!-- </main> -->{{7*7}}${7*7} &amp; &lt;b&gt;\u202Egpj.exe\u202C',
  line: '</title><script>alert(4)</script>"\'><svg onload=alert(5)> <leptos-island data-component="X">',
};

/** Nothing of it became markup, and it reads as it was typed. */
async function inert(page, where, { fields = {} } = {}) {
  const found = await page.evaluate(() => ({
    scripts: [...document.querySelectorAll('script')].filter((one) => !one.src || one.textContent).length,
    planted: document.querySelectorAll('[onerror], [onload], main svg[onload], img[src="x"], leptos-island[data-component="X"]').length,
    title: document.title,
  }));
  expect.soft(found.scripts, `${where}: inline scripts`).toBe(0);
  expect.soft(found.planted, `${where}: planted elements`).toBe(0);
  expect.soft(found.title, `${where}: title`).not.toMatch(/script|alert/);
  for (const [name, value] of Object.entries(fields)) await expect.soft(page.locator(`[name="${name}"]`), `${where}: ${name}`).toHaveValue(value);
}

for (const bypassCSP of [false, true]) {
  test.describe(bypassCSP ? 'with the policy switched off' : 'with the policy', () => {
    test.use({ bypassCSP });
    test('hostile text stays text everywhere', async ({ page, browser, world }) => {
      test.setTimeout(90_000);
      await start(page, 'en');
      const steps = least(HOSTILE.story);
      const lines = {
        you: ['given_name', 'surname', 'patronymic'],
        contact: ['address', 'phone', 'contact_language'],
        situation: [],
        events: ['where_happened'],
        body: ['body_other'],
        wish: ['remedy'],
      };
      for (const [step, names] of Object.entries(lines)) {
        steps[step] = [...steps[step].filter(([, name]) => !names.includes(name)), ...names.map((name) => ['line', name, HOSTILE.line])];
      }
      await fillUntil(page, 'en', steps, 'events', (step) => inert(page, step));
      await fill(page, 'en', steps.events);
      // A mistake elsewhere on the page: the text comes back inside the fields.
      await page.locator('[name="happened_on_day"]').fill('99');
      await goOn(page, 'en');
      await inert(page, 'the page with a mistake', { fields: { what_happened: HOSTILE.story, where_happened: HOSTILE.line } });
      await page.locator('[name="happened_on_day"]').fill('');
      await goOn(page, 'en');
      await atStep(page, 'en', 'body');
      await page.goto('/en/complaint/events');
      await inert(page, 'the step again', { fields: { what_happened: HOSTILE.story, where_happened: HOSTILE.line } });
      await page.goto('/en/complaint/you');
      await inert(page, 'the names again', { fields: { given_name: HOSTILE.line } });
      await page.goto('/en/complaint/body');
      await fill(page, 'en', steps.body);
      await goOn(page, 'en');
      await fill(page, 'en', steps.wish);
      await goOn(page, 'en');
      await atStep(page, 'en', 'review');
      await inert(page, 'review');
      await expect(page.locator('main')).toContainText('</textarea><script>alert(1)</script>');
      await expect(page.locator('main')).toContainText('{{7*7}}${7*7} &amp; &lt;b&gt;');
      await fill(page, 'en', steps.review);
      await send(page, 'en');
      const { reference } = await receipt(page, 'en');
      await inert(page, 'sent');

      const context = await browser.newContext({ baseURL: world.url, bypassCSP, viewport: { width: 1280, height: 800 } });
      const office = await context.newPage();
      const dialogs = [];
      office.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        return dialog.dismiss();
      });
      await signIn(office, await newStaff(world, 'officer'));
      await office.goto('/staff/queue');
      await inert(office, 'queue');
      await office.goto(`/staff/case/${reference}`);
      await inert(office, 'case');
      await expect(office.locator('main')).toContainText('</textarea><script>alert(1)</script>');
      await expect(office.locator('main')).toContainText('<svg onload=alert(5)>');
      expect(dialogs).toEqual([]);
      await context.close();
    });
  });
}
