import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { type WatchedJourney, watchJourney } from './watch-journey.ts';

let browser: OpenBrowser;
let journey: WatchedJourney;
let outlook: OutlookPage;
let frame: Frame;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
  outlook = await openOutlook(browser.context);
  await journey.openMail(outlook, 'evening-meeting');
  frame = await outlook.openPanel();
});
afterAll(() => browser?.close());

describe('J9: whatever colours the reader sees', () => {
  test.each(['light', 'dark'] as const)(
    '%s: text, rings and outlines stand out, and nothing moves for who wants that',
    async (colorScheme) => {
      await outlook.page.emulateMedia({ colorScheme, reducedMotion: 'reduce', forcedColors: 'none' });
      await eventually(() => frame.evaluate(matches, `(prefers-color-scheme: ${colorScheme})`), true);
      expect(await accessibilityFaults(frame)).toEqual([]);
      await frame.click('.finding .link[aria-expanded] >> nth=0');
      await outlook.page.keyboard.press('Tab');
      await frame.waitForSelector('.finding :focus-visible');
      const contrasts = await frame.evaluate(outlineContrasts);
      expect(contrasts.length).toBeGreaterThan(4);
      expect(contrasts.filter(({ contrast }) => contrast < 3)).toEqual([]);
      expect(await frame.evaluate(() => document.getAnimations().length)).toBe(0);
      await frame.click('.finding .link[aria-expanded] >> nth=0');
    },
  );

  test('forced colours: every card has its border, its word and a shape in the text’s colour', async () => {
    await outlook.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await eventually(() => frame.evaluate(matches, '(forced-colors: active)'), true);
    expect(await accessibilityFaults(frame)).toEqual([]);
    const { cards, text } = await frame.evaluate(forcedCards);
    expect(cards.length).toBeGreaterThan(5);
    for (const { border, width, shape } of cards) {
      expect(width).toBeGreaterThanOrEqual(1);
      expect([border, shape]).toEqual([text, text]);
    }
    await outlook.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: null });
  });

  test('colour-blind: no two outcomes have the same word, nor the same shape', async () => {
    const told = await frame.evaluate(toldOutcomes);
    await journey.expectUntouched(outlook);
    await journey.openMail(outlook, 'advisory-board');
    await frame.waitForSelector('.finding.unclear');
    told.push(...(await frame.evaluate(toldOutcomes)));
    const kinds = [...new Map(told.map((one) => [one.join(), one])).values()];
    expect(kinds).toHaveLength(3);
    for (const part of [0, 1, 2]) expect(new Set(kinds.map((one) => one[part])).size).toBe(kinds.length);
    await journey.expectUntouched(outlook);
    expect(await journey.faults()).toEqual([]);
  });
});

/** Runs in the frame: by which class, word and shape each card tells its outcome. */
function toldOutcomes(): string[][] {
  return [...document.querySelectorAll('.card:has(.outcome)')].map((card) => [
    [...card.classList].find((name) => ['conflict', 'review', 'unclear'].includes(name)) ?? '',
    card.querySelector('.outcome')?.textContent ?? '',
    card.querySelector('.shape')?.innerHTML ?? '',
  ]);
}

/** Runs in the frame. */
function matches(query: string): boolean {
  return matchMedia(query).matches;
}

/** Runs in the frame: the contrast of the focus ring, of shapes and of the edges of buttons and fields with their ground. */
function outlineContrasts(): { what: string; contrast: number }[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Also of colours that are written in other ways than by red, green and blue. */
  const luminanceOf = (color: string) => {
    if (!canvas) throw new Error('The browser draws nothing.');
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    const color = element ? getComputedStyle(element).backgroundColor : 'Canvas';
    return element && color === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : color;
  };
  const contrastOf = (what: string, element: Element, color: string) => {
    const [one, other] = [luminanceOf(color), luminanceOf(groundOf(element.parentElement))];
    return { what, contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
  };
  const focused = document.activeElement;
  return [
    ...(focused ? [contrastOf('ring', focused, getComputedStyle(focused).outlineColor)] : []),
    ...[...document.querySelectorAll('.shape')].map((one) =>
      contrastOf(`shape in ${one.closest('.card')?.className}`, one, getComputedStyle(one).color),
    ),
    ...[...document.querySelectorAll('.footer .button')].map((one) => {
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
      return contrastOf(
        `button ${one.textContent}`,
        one,
        borderTopWidth === '0px' ? backgroundColor : borderTopColor,
      );
    }),
  ];
}

/** Runs in the frame. */
function forcedCards() {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'CanvasText';
  const text = getComputedStyle(probe).color;
  probe.remove();
  const cards = [...document.querySelectorAll('.card:has(.outcome)')].map((card) => {
    const { borderTopColor, borderTopWidth } = getComputedStyle(card);
    const drawn = [...card.querySelectorAll('.shape *')].map((part) => getComputedStyle(part));
    const painted = drawn.flatMap(({ fill, stroke }) => [fill, stroke]).filter((paint) => paint !== 'none');
    return {
      border: borderTopColor,
      width: Number.parseFloat(borderTopWidth),
      shape: [...new Set(painted)].join(),
    };
  });
  return { cards, text };
}
