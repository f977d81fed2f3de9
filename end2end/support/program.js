// Starts the real program with a database, keys and a mailbox of its own, and speaks to its command line.
import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';

const HERE = import.meta.dirname;

/** Where the built program is. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? path.join(HERE, '../../target');
  return process.env.HUQUQ_BIN ?? path.join(target, 'debug/huquq');
}

async function freePort() {
  const server = net.createServer();
  await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function startMailbox(folder) {
  const child = spawn('/usr/bin/python3', [path.join(HERE, 'mailbox.py'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise((done, failed) => {
    readline.createInterface(child.stdout).on('line', (line) => {
      const [word, number] = line.split(' ');
      if (word === 'listening') done(Number(number));
    });
    child.once('exit', () => failed(new Error('The mailbox did not start. Is python3-aiosmtpd installed?')));
  });
  return { child, port };
}

/** Starts the mailbox and the program, with other settings where some are given; `stop` ends both and removes their data. */
export async function startAll(settings = {}) {
  if (!existsSync(binary())) throw new Error(`There is no program at ${binary()}: build it, or name it in HUQUQ_BIN.`);
  const root = mkdtempSync(path.join(os.tmpdir(), 'huquq-end2end-'));
  const mail = path.join(root, 'mailbox');
  mkdirSync(mail);
  const mailbox = await startMailbox(mail);
  const [port, admin] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  // Nothing of the developer's own settings may leak in.
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    HUQUQ_LISTEN: `127.0.0.1:${port}`,
    HUQUQ_ADMIN_LISTEN: `127.0.0.1:${admin}`,
    HUQUQ_PUBLIC_URL: url,
    HUQUQ_DATA_DIR: path.join(root, 'data'),
    HUQUQ_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    HUQUQ_OFFICE_EMAIL: 'queue@office.test',
    HUQUQ_MAIL_FROM: 'portal@office.test',
    HUQUQ_LIMITS: 'off',
    ...settings,
  };
  const log = path.join(root, 'log');
  const out = openSync(log, 'a');
  const program = spawn(binary(), ['serve'], { cwd: root, env, stdio: ['ignore', out, out] });
  closeSync(out);
  const stop = async () => {
    for (const child of [program, mailbox.child]) {
      if (child.exitCode === null) {
        const ended = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
        await ended;
        clearTimeout(late);
      }
    }
    if (!process.env.HUQUQ_END2END_KEEP) rmSync(root, { recursive: true, force: true });
  };
  try {
    await ready(url, program);
  } catch (error) {
    const said = readFileSync(log, 'utf8').slice(-4000);
    await stop();
    throw new Error(`${error.message}\n${said}`);
  }
  return { world: { url, mail, env, log, office: env.HUQUQ_OFFICE_EMAIL }, stop };
}

async function ready(url, program) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (program.exitCode !== null) throw new Error(`The program ended with ${program.exitCode} while starting.`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The program was not ready within 30 seconds.');
}

/** Runs one command of the program with the same settings and gives what it printed. */
export function command(world, words, input = '') {
  return new Promise((done, failed) => {
    const child = execFile(binary(), words, { env: world.env, timeout: 30_000 }, (error, stdout, stderr) =>
      error ? failed(new Error(`huquq ${words.join(' ')}: ${stderr || error.message}`)) : done(stdout),
    );
    child.stdin.end(input);
  });
}
