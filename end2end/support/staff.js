// Staff accounts made by the command line, and signing in with a real one-time code.
import { createHmac, randomUUID } from 'node:crypto';

import { expect } from '@playwright/test';

import { command } from './program.js';

const PASSWORD = 'a-long-invented-pass-phrase-27';

function base32(text) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const char of text.replace(/=+$/, '').toUpperCase()) bits += alphabet.indexOf(char).toString(2).padStart(5, '0');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

/** The code of RFC 6238 for an otpauth:// address, now. */
export function oneTimeCode(address, now = Date.now()) {
  const query = new URL(address).searchParams;
  const digits = Number(query.get('digits') ?? 6);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / Number(query.get('period') ?? 30))));
  const hash = createHmac((query.get('algorithm') ?? 'SHA1').toLowerCase(), base32(query.get('secret'))).update(counter).digest();
  const at = hash[hash.length - 1] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/** Makes an account. Each test makes its own: a code is accepted once, so two sign-ins may not share one. */
export async function newStaff(world, role) {
  const login = `${role}-${randomUUID().slice(0, 8)}`;
  const words = ['staff', 'add', '--login', login, '--name', `Uydurma ${role}`, '--role', role, '--password-stdin'];
  const said = await command(world, words, `${PASSWORD}\n`);
  const [address] = /otpauth:\/\/\S+/.exec(said) ?? [];
  expect(address, `huquq staff add prints an otpauth address; it said: ${said}`).toBeTruthy();
  return { login, password: PASSWORD, address };
}

/** Signs in through the form. */
export async function signIn(page, staff) {
  await page.context().clearCookies();
  await page.goto('/staff/login');
  await page.locator('[name="login"]').fill(staff.login);
  await page.locator('[name="password"]').fill(staff.password);
  await page.locator('[name="code"]').fill(oneTimeCode(staff.address));
  await page.locator('[name="code"]').press('Enter');
  await expect(page, 'signed in').not.toHaveURL(/\/staff\/login/);
}

/** Opens the queue and goes on to older pages until a complaint is listed, as an officer would. Gives the link to it. */
export async function inQueue(page, reference) {
  const link = page.getByRole('link', { name: reference });
  await page.goto('/staff/queue');
  const older = page.locator('a[href*="/staff/queue?after="]');
  while ((await link.count()) === 0) await page.goto(await older.getAttribute('href'));
  return link;
}
