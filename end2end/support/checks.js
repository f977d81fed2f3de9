// What must hold on every page.
import { AxeBuilder } from '@axe-core/playwright';
import path from 'node:path';

import { expect } from './fixtures.js';

const SCREENSHOTS = path.join(import.meta.dirname, '../screenshots');
// Off in axe by default. LOOK promises 7:1 for text and targets larger than the 24 px that the rule asks for.
const EXTRA_RULES = { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } };
// What the builder puts into a page: there it goes past the policy, as the debugger's own text. Its own way does so twice a page and
// carries every result out; a page here has one document, and only findings are looked at.
const AXE = new AxeBuilder({}).script();

/** No finding of axe-core, of any impact. */
export async function accessible(page, { twin = null } = {}) {
  let audited = page;
  if (twin) {
    await twin.setViewportSize(page.viewportSize());
    await twin.setContent((await page.content()).replace(/<script[^>]*><\/script>/g, ''));
    audited = twin;
  }
  await audited.evaluate(AXE);
  const found = await audited.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.slice(0, 5).map((node) => `${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
    }));
  }, EXTRA_RULES);
  expect.soft(found, `axe on ${page.url()}`).toEqual([]);
}

/** Nothing reaches beyond the window's width. Boxes that scroll inside themselves (tables) may. */
export async function noSidewaysScroll(page, width) {
  const { height } = page.viewportSize();
  await page.setViewportSize({ width, height });
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const room = root.clientWidth;
    if (root.scrollWidth <= room) return [];
    const scrolls = (element) => {
      for (let up = element; up && up !== document.body; up = up.parentElement) {
        if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return (box.right > room + 0.5 || box.left < -0.5) && !scrolls(element);
    });
    return [`${root.scrollWidth} > ${room}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
  expect.soft(found, `sideways scroll at ${width} px on ${page.url()}`).toEqual([]);
}

export async function screenshot(page, name, width = page.viewportSize().width) {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: before.height });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${width}.png`), fullPage: true });
  await page.setViewportSize(before);
}

/** Everything at once, as a phone, as a small phone and as a desk. */
export async function inspect(page, name, { twin = null, widths = [360, 1280] } = {}) {
  const before = page.viewportSize();
  await noSidewaysScroll(page, 320);
  for (const width of widths) {
    await noSidewaysScroll(page, width);
    await screenshot(page, name, width);
  }
  await page.setViewportSize(before);
  await accessible(page, { twin });
}

/** The text a person sees in the main part, line ends and isolation marks aside. */
export async function mainText(page) {
  const text = await page.locator('main').evaluate((main) => main.innerText);
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

/** Every text stands in the main part as it was typed. */
export async function shows(page, typed) {
  const text = await mainText(page);
  for (const one of typed) {
    expect.soft(text, `shown on ${page.url()}`).toContain(one.replace(/\s+/g, ' ').trim());
  }
}

/** The element with focus shows a ring, is in the window and is not covered. */
export async function focusIsVisible(page) {
  const found = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has focus';
    const label = element.labels?.[0];
    const ringed = [element, label, element.parentElement].filter(Boolean).some((one) => {
      const style = getComputedStyle(one);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    const what = element.outerHTML.slice(0, 120);
    if (!ringed) return `no ring: ${what}`;
    const box = element.getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) return `outside the window: ${what}`;
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const own = top && (element.contains(top) || top.contains(element) || label?.contains(top));
    return own ? '' : `covered by ${top?.outerHTML.slice(0, 80)}: ${what}`;
  });
  expect.soft(found, `focus on ${page.url()}`).toBe('');
}
