// A voice message, recorded with Chromium's invented microphone: how the browser is started holds for the whole file.
import { ANSWERS } from './support/answers.js';
import { press, toFiles } from './support/files.js';
import { expect, test } from './support/fixtures.js';
import { atStep, fill, receipt } from './support/form.js';
import { newStaff, signIn } from './support/staff.js';

test.use({
  permissions: ['microphone'],
  launchOptions: {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

test('a voice message is recorded, listened to, sent and saved by the officer', async ({ page, office, world }) => {
  test.setTimeout(120_000);
  await toFiles(page, 'en');
  await press(page, 'en', 'files-record');
  await expect(page.locator('[data-time]')).toHaveText('0:02');
  await press(page, 'en', 'files-record-stop');
  await expect(page.locator('audio')).toBeVisible();
  await press(page, 'en', 'files-record-keep');
  await expect(page.locator('[data-files] .file-name')).toHaveText([/^voice-message\./]);
  await page.goto('/en/complaint/body');
  for (const step of ['body', 'wish', 'review']) {
    await atStep(page, 'en', step);
    await fill(page, 'en', ANSWERS.en.steps[step]);
    await press(page, 'en', step === 'review' ? 'button-send' : 'button-continue');
  }
  const { reference } = await receipt(page, 'en');
  await signIn(office, await newStaff(world, 'officer'));
  await office.goto(`/staff/case/${reference}`);
  const link = office.locator('a[href*="/files/"]');
  await expect(link).toHaveCount(1);
  const waiting = office.waitForEvent('download');
  await link.click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toMatch(/^voice-message\./);
});
