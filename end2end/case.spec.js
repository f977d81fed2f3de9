// After sending, as the applicant lives it: a draft that goes on on another phone, the case opened by number and code, messages both
// ways, a lost code. On a phone of 360 px, with script and without, left to right and right to left.
import { least } from './support/answers.js';
import { inspect, mainText } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { fill, fillUntil, receipt, start } from './support/form.js';
import { newStaff, signIn } from './support/staff.js';
import { texts } from './support/texts.js';

const WORDS = {
  az: { name: 'Gülşən', story: 'Qeydiyyata almadılar.', question: 'Nənəm məni necə çağırırdı?', answer: 'Gülağa' },
  en: { name: 'Nino', story: 'They refused to register me.', question: 'What did my grandmother call me?', answer: 'Little bear' },
  ar: { name: 'ليلى', story: 'رفضوا تسجيلي في مكان الإقامة.', question: 'بماذا كانت تناديني جدتي؟', answer: 'مُهرة' },
  zh: { name: '李娜', story: '他们拒绝给我登记。', question: '奶奶怎么叫我？', answer: '小熊' },
};

const steps = ({ name, story, question, answer }) => ({
  ...least(story, name),
  contact: [
    ['line', 'recovery_question', question],
    ['line', 'recovery_answer', answer],
  ],
});

async function filed(page, language) {
  await start(page, language);
  await fillUntil(page, language, steps(WORDS[language]));
  return receipt(page, language);
}

async function opens(page, language, { reference, code }) {
  await page.goto(`/${language}/case`);
  await page.locator('[name="reference"]').fill(reference);
  await page.locator('[name="code"]').fill(code);
  await page.getByRole('button', { name: texts(language).like('case-open-button', {}, { whole: true }) }).click();
}

const press = (page, language, key) => page.getByRole('button', { name: texts(language).like(key, {}, { whole: true }) }).click();

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of Object.keys(WORDS)) {
      test(`a case in ${language} is read and answered`, async ({ page, office, twin, world, browser }) => {
        test.setTimeout(150_000);
        const t = texts(language);
        const shot = (name) => inspect(page, `case/${language}-${script ? 'script' : 'plain'}-${name}`, { twin });
        const sent = await filed(page, language);

        await page.goto(`/${language}/case`);
        await shot('1-door');
        await opens(page, language, { ...sent, code: '0000 0000 0000 0000 0000' });
        await expect(page.getByText(t.text('case-wrong-title'))).toBeVisible();
        await opens(page, language, sent);
        await expect(page.locator('[data-reference]')).toHaveAttribute('data-reference', sent.reference);
        await expect(page).not.toHaveTitle(new RegExp(sent.reference));
        expect(page.url()).not.toContain(sent.reference);
        await shot('2-case');

        await page.locator('[name="text"]').fill(WORDS[language].story);
        await press(page, language, 'case-write-button');
        await expect(page.getByText(t.text('case-done-write'))).toBeVisible();

        await signIn(office, await newStaff(world, 'officer'));
        await office.goto(`/staff/case/${sent.reference}`);
        expect(await mainText(office)).toContain(WORDS[language].story);
        await office.locator('[name="text"]').fill('Nə vaxt?');
        await office.locator('button[name="act"][value="ask"]').click();
        await expect(office.getByText('Nə vaxt?')).toBeVisible();
        // The second browser has no script either then, and the audit needs it.
        if (script) await inspect(office, `case/${language}-officer`, { widths: [1280] });

        await page.goto(`/${language}/case`);
        await expect(page.getByText(t.text('case-waits'))).toBeVisible();
        expect(await mainText(page)).toContain('Nə vaxt?');
        await shot('3-asked');

        await page.goto(`/${language}/case/lost`);
        await page.locator('[name="reference"]').fill(sent.reference);
        await press(page, language, 'case-lost-next');
        expect(await mainText(page)).toContain(WORDS[language].question);
        await shot('4-question');
        await page.locator('[name="answer"]').fill(WORDS[language].answer.toUpperCase());
        await press(page, language, 'case-lost-next');
        const code = await page.locator('[data-access-code]').getAttribute('data-access-code');
        expect(code).not.toBe(sent.code);

        const other = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 360, height: 740 } });
        const phone = await other.newPage();
        await opens(phone, language, { reference: sent.reference, code });
        await expect(phone.locator('[data-reference]')).toHaveAttribute('data-reference', sent.reference);
        await press(phone, language, 'case-withdraw-button');
        await expect(phone.getByRole('heading', { level: 1 })).toHaveText(t.like('case-withdraw-sure'));
        await press(phone, language, 'case-withdraw-button');
        await expect(phone.getByText(t.text('case-done-withdraw'))).toBeVisible();
        await press(phone, language, 'case-leave');
        await expect(phone.getByText(t.text('case-left'))).toBeVisible();
        await phone.goBack();
        expect(await mainText(phone), 'going back shows nothing of the case').not.toContain(WORDS[language].story);
        await other.close();
      });
    }

    test('a draft goes on on another phone', async ({ page, browser, twin }) => {
      await start(page, 'en');
      await fill(page, 'en', [['choice', 'filing_for', 'self']]);
      await press(page, 'en', 'button-continue');
      await fill(page, 'en', [['line', 'given_name', 'Nino']]);
      await press(page, 'en', 'resume-title');
      await inspect(page, `case/resume-${script ? 'script' : 'plain'}`, { twin });
      await press(page, 'en', 'resume-code-make');
      const code = await page.locator('[data-resume-code]').getAttribute('data-resume-code');
      const other = await browser.newContext({ javaScriptEnabled: script, viewport: { width: 360, height: 740 } });
      const phone = await other.newPage();
      await phone.goto('/ar/complaint/resume');
      await phone.locator('[name="code"]').fill(code);
      await press(phone, 'ar', 'resume-open-button');
      await expect(phone).toHaveURL(/\/ar\/complaint\/contact$/);
      await phone.goto('/ar/complaint/you');
      await expect(phone.locator('[name="given_name"]')).toHaveValue('Nino');
      await phone.goto('/en/complaint/resume');
      await phone.locator('[name="sure"]').check();
      await press(phone, 'en', 'resume-delete-button');
      await expect(phone.getByText(texts('en').text('resume-deleted'))).toBeVisible();
      await other.close();
    });
  });
}
