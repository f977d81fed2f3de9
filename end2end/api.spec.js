// The API keeps to its own description, whatever a program sends: thousands of requests made from the description, fitting ones
// and broken ones, one alone and several in a row, by schemathesis. `cargo xtask test` installs it and says where it is; where it
// is not, playwright.config.js leaves this file out.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { startAll } from './support/program.js';

const HERE = import.meta.dirname;
const CHECKER = process.env.HUQUQ_SCHEMATHESIS;
/** Requests for each operation and kind of checking; all that the checker has by nature where the full matrices are asked for. */
const EXAMPLES = process.env.HUQUQ_TEST_ALL ? 100 : 12;

/** Runs the checker; what it prints is its report. */
function check(url, root) {
  const words = ['--config-file', path.join(HERE, 'schemathesis.toml'), 'run', `${url}/api/openapi.json`, '--no-color'];
  const limits = ['--max-examples', EXAMPLES, '--continue-on-failure', '--request-timeout', '30', '--generation-database', 'none'];
  const hooks = path.join(HERE, 'support/schemathesis_hooks.py');
  const env = { PATH: process.env.PATH, HOME: root, SCHEMATHESIS_HOOKS: hooks, PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise((done) => {
    execFile(CHECKER, [...words, ...limits.map(String)], { cwd: root, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      done({ code: error ? (error.code ?? 1) : 0, report: `${stdout}\n${stderr}` }),
    );
  });
}

test('the API keeps to its description', async () => {
  test.setTimeout(600_000);
  const { world, stop } = await startAll();
  try {
    const { code, report } = await check(world.url, path.dirname(world.log));
    test.info().attach('report', { body: report, contentType: 'text/plain' });
    expect(code, report.slice(-6000)).toBe(0);
    const [, sent] = /Test cases:\s+(\d+) generated/.exec(report) ?? [];
    expect(Number(sent), 'requests were made').toBeGreaterThan(200);
    expect(readFileSync(world.log, 'utf8')).not.toMatch(/panic/i);
  } finally {
    await stop();
  }
});
