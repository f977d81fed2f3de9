// One program and one mailbox for the whole run. Tests share them as people would: each brings its own browser and its own
// staff account, and looks only for its own reference.
import { startAll } from './program.js';

export default async function globalSetup() {
  const { world, stop } = await startAll();
  process.env.HUQUQ_END2END = JSON.stringify(world);
  return stop;
}
