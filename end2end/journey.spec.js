// The whole way of a complaint: from the start page to the office's mailbox and the officer's screen, in every language of the
// portal, with script and without, on a phone.
import { ANSWERS, STEPS, all, filed, typed, unixLines } from './support/answers.js';
import { inspect, mainText, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { atStep, fill, fillUntil, receipt, send, start } from './support/form.js';
import { mailTo } from './support/mail.js';
import { inQueue, newStaff, signIn } from './support/staff.js';
import { COMPLETE, plain, texts } from './support/texts.js';

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of COMPLETE) {
      test(`a complaint in ${language} reaches the office as it was typed`, async ({ page, office, twin, world }) => {
        test.setTimeout(150_000);
        const t = texts(language);
        const { steps, urgent, ack } = ANSWERS[language];
        const shot = (name) => inspect(page, `journey/${language}-${script ? 'script' : 'plain'}-${name}`, { twin });

        await page.goto(`/${language}/complaint`);
        await shot('0-start');
        await start(page, language);
        await fillUntil(page, language, steps, 'review', (step) => shot(`${STEPS.indexOf(step) + 1}-${step}`));

        await atStep(page, language, 'review');
        await shows(page, typed(steps));
        await expect(page.getByText(t.text('review-where-text'))).toBeVisible();
        await fill(page, language, steps.review);
        await shot('9-review');
        await send(page, language);
        const { reference, code } = await receipt(page, language);
        expect(code, 'the access code is shown once').toMatch(/^(\d{4} ){4}\d{4}$/);
        await expect(page.locator('main')).toContainText(reference);
        // Not in service: no page may claim that the Ombudsman has it.
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.like('sent-title-stored'));
        await shot('10-sent');

        // The page can be looked at again until the person says that the code is kept; then the code is gone for good.
        await page.reload();
        expect((await receipt(page, language)).code).toBe(code);
        await page.getByRole('checkbox', { name: t.like('sent-kept-tick') }).check();
        await page.getByRole('button', { name: t.like('sent-kept-button') }).click();
        const after = await receipt(page, language);
        expect(after).toEqual({ reference, code: null });
        expect(await page.content()).not.toContain(code);

        await test.step('the mail to the office', async () => {
          const mail = await mailTo(world, world.office, reference);
          const az = texts('az');
          expect(mail.subject).toBe(az.text(urgent ? 'mail-office-subject-urgent' : 'mail-office-subject', { reference }));
          const text = plain(mail.text);
          expect(text).toContain(az.text('mail-test'));
          expect(text).toContain(az.text('mail-office-heading', { reference }));
          for (const one of typed(steps)) expect.soft(text).toContain(plain(one));
          expect(mail.raw).not.toContain(code.replaceAll(' ', ''));
          expect(mail.text).not.toContain(code);
          const json = JSON.parse(mail.attachments['complaint.json']);
          for (const one of all(steps)) {
            expect.soft(unixLines(String(json.answers[one[1]])), one[1]).toBe(unixLines(filed(one)));
          }
        });

        if (ack) {
          await test.step('the acknowledgement', async () => {
            const mail = await mailTo(world, ack, reference);
            expect(plain(mail.text)).toContain(t.text('mail-ack-heading'));
            expect(plain(mail.text)).toContain(t.text('mail-test'));
            expect(mail.text).not.toContain(code);
            for (const one of typed(steps)) expect.soft(plain(mail.text)).not.toContain(plain(one));
          });
        }

        await test.step('the officer', async () => {
          await signIn(office, await newStaff(world, 'officer'));
          await office.goto('/staff/queue');
          const queue = await mainText(office);
          expect(queue, 'the queue shows no text of the story').not.toContain(plain(steps.events[0][2]).slice(0, 20));
          await (await inQueue(office, reference)).click();
          await expect(office).toHaveURL(new RegExp(`/staff/case/${reference}$`));
          await shows(office, typed(steps));
          expect(await office.content()).not.toContain(code);
        });
      });
    }
  });
}

test('the staff pages are usable and accessible', async ({ office, page, world }) => {
  await start(page, 'en');
  await fillUntil(page, 'en', ANSWERS.en.steps);
  const { reference } = await receipt(page, 'en');
  await office.goto('/staff/login');
  await inspect(office, 'staff/login', { widths: [1280] });
  await signIn(office, await newStaff(world, 'officer'));
  for (const [name, address] of [['queue', '/staff/queue'], ['case', `/staff/case/${reference}`]]) {
    await office.goto(address);
    await inspect(office, `staff/${name}`, { widths: [1280] });
  }
});
