// Reads what the SMTP receiver took.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from '@playwright/test';

/** Every mail so far. */
export function mails(world) {
  return readdirSync(world.mail)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const raw = path.join(world.mail, name.replace('.json', '.eml'));
      const mail = JSON.parse(readFileSync(path.join(world.mail, name), 'utf8'));
      return { ...mail, raw: existsSync(raw) ? readFileSync(raw, 'utf8') : '' };
    });
}

/** The one mail to this address that names this reference. A second one with another Message-ID is a fault. */
export async function mailTo(world, address, reference) {
  const found = () => mails(world).filter((mail) => mail.to.includes(address) && mail.subject.includes(reference));
  await expect.poll(() => found().length, { message: `mail to ${address} about ${reference}`, timeout: 20_000 }).toBeGreaterThan(0);
  expect(new Set(found().map((mail) => mail.messageId)).size, 'one mail, however often it came').toBe(1);
  return found()[0];
}
