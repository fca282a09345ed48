import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenGallery, openGallery } from './gallery/open-gallery.ts';
import { reports } from './gallery/reports.ts';

let gallery: OpenGallery;
let session: CDPSession;
beforeAll(async () => {
  gallery = await openGallery();
  session = await gallery.page.context().newCDPSession(gallery.page);
}, 60_000);
afterAll(() => gallery?.close());

test('S2 as a screen reader has it', async () => {
  await gallery.visit('S2-no-invitation');
  expect(await treeOf()).toMatchInlineSnapshot(`
    [
      "main “Samverkanskoll”",
      "heading “Samverkanskoll”",
      "button “English”",
      "button “Stäng panelen”",
      "status",
      "heading “Höstmöte för allmänläkare”",
      "heading “Det här ser inte ut som en inbjudan från ett företag.”",
      "button “Granska ändå”",
      "status",
      "button “Regler och inställningar”",
    ]
  `);
});

test('S4 as a screen reader has it: a heading for each card, and every name with its subject', async () => {
  await gallery.visit('S4-dismissed');
  const tree = await treeOf();
  expect(tree).toMatchInlineSnapshot(`
    [
      "main “Samverkanskoll”",
      "heading “Samverkanskoll”",
      "button “English”",
      "button “Stäng panelen”",
      "status",
      "heading “Sammankomst, Cordia Pharma AB”",
      "tab “Iakttagelser”",
      "tab “Genomgång”",
      "tab “Anteckning”",
      "tab “Svar”",
      "tabpanel “Iakttagelser”",
      "heading “Iakttagelser”",
      "list",
      "heading “1 Företaget betalar övernattningen – avfärdad: fel tolkat”",
      "button “Ångra: Företaget betalar övernattningen”",
      "heading “Iakttagelse 2: Middagen är längre än programmet”",
      "blockquote",
      "button “Visa i mejlet: Middagen är längre än programmet”",
      "button “Varför? Middagen är längre än programmet”",
      "button “Avfärda: Middagen är längre än programmet”",
      "heading “Iakttagelse 3: Medföljande bjuds in”",
      "blockquote",
      "button “Visa i mejlet: Medföljande bjuds in”",
      "button “Varför? Medföljande bjuds in”",
      "button “Avfärda: Medföljande bjuds in”",
      "heading “Iakttagelse 4: Middagen kostar mer än gränsen”",
      "blockquote",
      "button “Visa i mejlet: Middagen kostar mer än gränsen”",
      "button “Varför? Middagen kostar mer än gränsen”",
      "button “Avfärda: Middagen kostar mer än gränsen”",
      "heading “5 Vin serveras – avfärdad: redan avstämt med chef”",
      "button “Ångra: Vin serveras”",
      "heading “Iakttagelse 6: En gåva nämns”",
      "blockquote",
      "button “Visa i mejlet: En gåva nämns”",
      "button “Varför? En gåva nämns”",
      "button “Avfärda: En gåva nämns”",
      "heading “Framgår inte – fråga avsändaren”",
      "list",
      "button “+ 1 fråga till”",
      "heading “Går inte att bedöma utifrån texten”",
      "list",
      "status",
      "button “Kopiera anteckning”",
      "button “Fler sätt att ta med anteckningen”",
      "button “Be om komplettering”",
      "button “Regler och inställningar”",
    ]
  `);
  const buttons = tree.filter((line) => line.startsWith('button'));
  expect(new Set(buttons).size).toBe(buttons.length);
});

test('S5 as a screen reader has it', async () => {
  await gallery.visit('S5-too-little');
  expect(await treeOf()).toMatchInlineSnapshot(`
    [
      "main “Samverkanskoll”",
      "heading “Samverkanskoll”",
      "button “English”",
      "button “Stäng panelen”",
      "status",
      "heading “Oklar typ av samverkan, Cordia Pharma AB”",
      "tab “Iakttagelser”",
      "tab “Genomgång”",
      "tab “Anteckning”",
      "tab “Svar”",
      "tabpanel “Iakttagelser”",
      "heading “Det går inte att bedöma inbjudan som den är.”",
      "heading “Framgår inte – fråga avsändaren”",
      "list",
      "status",
      "button “Kopiera anteckning”",
      "button “Fler sätt att ta med anteckningen”",
      "button “Be om komplettering”",
      "button “Regler och inställningar”",
    ]
  `);
});

test('the breakdown is made of tables, whose rows and columns have headings', async () => {
  await gallery.visit('S4-findings');
  await gallery.page.getByRole('tab', { name: 'Genomgång' }).click();
  const roles = ['table', 'caption', 'row', 'columnheader', 'rowheader', 'cell', 'gridcell'];
  const tree = await treeOf(roles);
  expect(tree.slice(0, 24)).toMatchInlineSnapshot(`
    [
      "table “När och var”",
      "row",
      "columnheader “Vad”",
      "columnheader “Ord i mejlet”",
      "columnheader “När”",
      "columnheader “Mer som lästes”",
      "row",
      "rowheader “Tid”",
      "cell “Visa i mejlet: Torsdag 16 april”",
      "cell “tors 16 april 2026, 17.45–21.00”",
      "cell “årtalet står inte i mejlet”",
      "row",
      "rowheader “Plats”",
      "cell “Visa i mejlet: Strandhotellet”",
      "cell",
      "cell",
      "table “Mat och dryck”",
      "row",
      "columnheader “Vad”",
      "columnheader “Ord i mejlet”",
      "columnheader “Vem betalar”",
      "columnheader “Belopp”",
      "columnheader “Mer som lästes”",
      "row",
    ]
  `);
  const { signals, organisers } = reports.evening;
  const rows = tree.filter((line) => line.startsWith('rowheader'));
  expect(rows).toHaveLength(signals.length + organisers.length);
});

const told = [
  'main',
  'region',
  'heading',
  'status',
  'tab',
  'tabpanel',
  'list',
  'button',
  'link',
  'blockquote',
  'radio',
  'textbox',
  'separator',
];

/** What the browser tells of the page: role and name of all that has one of these roles, in the order of reading. */
async function treeOf(roles: readonly string[] = told): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tell = (id: string): string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const role: string = node.role?.value ?? '';
    const name: string = node.name?.value ?? '';
    const isTold = !node.ignored && roles.includes(role);
    return [...(isTold ? [name ? `${role} “${name}”` : role] : []), ...(node.childIds ?? []).flatMap(tell)];
  };
  return tell(nodes[0]?.nodeId ?? '');
}
