// How the journeys are run: in the system's Chromium, against the built program (support/global-setup.js starts it).
import { defineConfig } from '@playwright/test';

/** The checker of the API is no package of npm: `cargo xtask test` says whether it could be installed. */
const WITHOUT_CHECKER = process.env.HUQUQ_SCHEMATHESIS ? [] : ['api.spec.js'];

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  globalSetup: './support/global-setup.js',
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a fault of ours: no second try.
  retries: 0,
  timeout: 60_000,
  globalTimeout: 60 * 60_000,
  projects: [
    { name: 'journeys', testIgnore: ['lighthouse.spec.js', ...WITHOUT_CHECKER] },
    { name: 'lighthouse', testMatch: 'lighthouse.spec.js', dependencies: ['journeys'], fullyParallel: false },
  ],
  reporter: [['list'], ['json', { outputFile: 'results/report.json' }]],
  use: {
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        // Chromium refuses its sandbox to root, as which CI often runs; the pages are ours.
        '--no-sandbox',
        // Nothing but the program is asked: a request to anybody else in a test is a finding, not the browser's own noise.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-pings',
      ],
    },
    locale: 'en-GB',
    timezoneId: 'Asia/Baku',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: 'off',
    // Smooth scrolling is the only motion there is; without it a test need not wait until a focused field has come into view.
    contextOptions: { reducedMotion: 'reduce' },
  },
});
