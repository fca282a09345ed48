// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { outlook } from '../src/webmail/outlook.ts';
import { outlookLocators } from '../src/webmail/outlook-locators.ts';
import { readAtOnce } from '../src/webmail/read-at-once.ts';
import { describeStructure } from '../src/webmail/structure-report.ts';
import { layScene } from './pages/lay-scene.ts';
import { invitationHtml } from './pages/mail-contents.ts';
import { outlookPage } from './pages/outlook-page.ts';
import { seeded } from './pages/random.ts';
import { scenes } from './pages/scenes.ts';
import { seed } from './seed.ts';

afterEach(() => document.body.replaceChildren());

describe(`seed ${seed}`, () => {
  const tried = scenes.filter(({ id }) => !id.startsWith('hostile-') || id.startsWith('hostile-all'));
  it.each(tried)('says no word of the mail or of a label: $id', ({ page }) => {
    layScene(page({ labels: 'zz', seed }));
    expect(strangeWords(describeStructure(document, readAtOnce(outlook, document)))).toEqual([]);
  });

  it('says no word that a mail puts into names of elements, attributes, ids, classes and roles', () => {
    const random = seeded(seed);
    const [tag, attribute, id, name, role, value] = Array.from({ length: 6 }, () => random.word());
    const content = `<${tag} data-${attribute}="${value}" id="${id}" class="${name}" role="${role}" title="${value}">${value}</${tag}>`;
    document.body.innerHTML = `<main id="MSG_${id}_FROM">${content}<x-${tag}></x-${tag}></main>`;
    const report = describeStructure(document, { kind: 'nothing-open' });
    for (const word of [tag, attribute, id, name, role, value]) expect(report).not.toContain(word);
  });
});

it('says what reading depends on, and how far it came', () => {
  document.body.innerHTML = outlookPage([
    { subject: 'Inbjudan', from: 'Eva Ek', date: '', content: invitationHtml, to: ['Maria'] },
  ]);
  const report = describeStructure(document, readAtOnce(outlook, document));
  expect(report).toContain('degraded\nunusual: \nlacking: date\n');
  expect(report).toContain('div#ReadingPaneContainerId');
  expect(report).toMatch(/\n +div#MSG_0_FROM/);
  expect(report).toMatch(/\n +div#UniqueMessageBody_0/);
  expect(report).toMatch(/\n +div\.rps_ \{\d+ elements\}/);
  expect(report).toMatch(/\[data-app-section=ConversationContainer\]/);
  expect(report.split('\n').length).toBeLessThan(80);
});

it('stays short on a page with many rows and a mail without the usual wrapper', () => {
  document.body.innerHTML = `<div role="listbox">${'<div role="option"><span>a</span></div>'.repeat(800)}</div>${'<p>x<b>y</b></p><i>z</i>'.repeat(900)}`;
  const report = describeStructure(document, { kind: 'nothing-open' });
  expect(report).toContain('div[role=option] ×800');
  expect(report.split('\n').length).toBeLessThan(1510);
});

/** Words of the report that are neither HTML's own nor part of a locator, nor the report's. Masked letters are all `a`. */
function strangeWords(report: string): string[] {
  const words = report.match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => !vocabulary.has(word) && !/^a+$/.test(word));
}

const vocabulary = new Set([
  ...((JSON.stringify(outlookLocators).match(/"selector":"(?:[^"\\]|\\.)*"/g) ?? [])
    .join()
    .match(/[A-Za-z]+/g) ?? []),
  ...'structure ok degraded unreadable draft nothing open several encrypted headers unusual lacking elements more'.split(
    ' ',
  ),
  ...'pane card body subject sender recipients date attachments hidden rps'.split(' '),
  ...'a article aside b br button div dl h html i img input main p pre span style table tbody td tr'.split(
    ' ',
  ),
  ...'aria autoid contenteditable data expanded haspopup label level modal multiline selected title true false'.split(
    ' ',
  ),
  ...'banner complementary dialog document heading img listbox menubar menuitem navigation option region role tab'.split(
    ' ',
  ),
  ...'tablist textbox toolbar tree treeitem feed grid gridcell listitem log note row tabpanel'.split(' '),
  ...'bdi canvas dd dt header hgroup iframe li nav ol section time u ul'.split(' '),
]);
