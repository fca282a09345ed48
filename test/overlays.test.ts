import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTextMessage } from '../src/files/read-text.ts';
import { layOverlays } from '../src/judging/lay-overlays.ts';
import type { Overlay, OverlayOrigin } from '../src/judging/overlay.ts';
import { listOverlayChanges } from '../src/judging/overlay-changes.ts';
import { readOverlay } from '../src/judging/read-overlay.ts';
import { loadPack, type Pack } from '../src/pack.ts';
import type { Finding } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { reportSchema } from './report-schema.ts';

const pack = loadPack();
const regionX = overlayIn(readFileSync('test/overlays/region-x.json', 'utf8'));
const clinicY = overlayIn(
  readFileSync('test/overlays/clinic-y.json', 'utf8'),
  layOverlays(pack, [{ overlay: regionX, origin: 'reader' }]),
);

describe('a limit of one’s own', () => {
  it('makes a dinner too dear that was not, as a value that its owner answers for', () => {
    const mail = invitation('Efter mötet bjuder vi på middag för 420 kr per person.');
    expect(found(mail, pack, 'meal-above-limit')).toBeUndefined();
    const stricter = laid({ limits: { 'meal-dinner-se': { value: 350, from: '2026-02-01' } } });
    expect(found(mail, stricter, 'meal-above-limit')).toMatchObject({
      outcome: 'review',
      local: 'o',
      limit: { id: 'meal-dinner-se', value: 350, currency: 'SEK', verified: true },
    });
  });

  it('counts from its day on, and before it what counted', () => {
    const stricter = laid({ limits: { 'meal-dinner-se': { value: 350, from: '2026-06-01' } } });
    const text = 'Efter mötet bjuder vi på middag för 420 kr per person.';
    expect(found(invitation(text), stricter, 'meal-above-limit')).toBeUndefined();
    const later = invitation(text).replace('19 maj 2026', '2 juni 2026');
    expect(found(later, stricter, 'meal-above-limit')?.limit?.value).toBe(350);
    const dear = invitation('Efter mötet bjuder vi på middag för 1 420 kr per person.');
    expect(found(dear, stricter, 'meal-above-limit')).toMatchObject({ limit: { value: 950 } });
    expect(found(dear, stricter, 'meal-above-limit')).not.toHaveProperty('local');
  });

  it('is taken away by null, and without a day it always counts', () => {
    const dear = invitation('Efter mötet bjuder vi på middag för 1 420 kr per person.');
    expect(found(dear, pack, 'meal-above-limit')).toBeDefined();
    const without = laid({ limits: { 'meal-dinner-se': { value: null } } });
    expect(found(dear, without, 'meal-above-limit')).toBeUndefined();
    expect(without.limits.get('meal-dinner-se')?.steps).toEqual([{ from: '2014-01-01', local: 'o' }]);
  });

  it('may be new, for a rule of one’s own', () => {
    const own = { ...ownRule, breach: { any: [{ signal: 'meal' as const, above: 'coffee-se' }] } };
    const name = { sv: 'Kaffe', en: 'Coffee' };
    const coffee = laid({ limits: { 'coffee-se': { value: 60, unit: 'SEK', name } }, ownRules: [own] });
    const cost = (kronor: number) =>
      invitation(`Vi bjuder på kaffe och smörgås för ${kronor} kr per person.`);
    expect(found(cost(90), coffee, 'o/no-evenings')).toMatchObject({ limit: { id: 'coffee-se', value: 60 } });
    expect(found(cost(50), coffee, 'o/no-evenings')).toBeUndefined();
  });
});

describe('a rule that is there already', () => {
  const gift = invitation('Varje deltagare får en ryggsäck.');
  const alcohol = invitation('Till maten bjuder vi på vin.');

  it('is switched off', () => {
    expect(found(gift, pack, 'gift-offered')).toBeDefined();
    expect(found(gift, laid({ rules: { 'gift-offered': { off: true } } }), 'gift-offered')).toBeUndefined();
  });

  it('that is switched off makes no other rule yield', () => {
    const calm = { ...ownRule, breach: { any: [{ signal: 'gift' as const }] }, yieldsTo: ['gift-offered'] };
    expect(found(gift, laid({ ownRules: [calm] }), 'o/no-evenings')).toBeUndefined();
    const off = laid({ ownRules: [calm], rules: { 'gift-offered': { off: true } } });
    expect(found(gift, off, 'o/no-evenings')).toBeDefined();
  });

  it('weighs otherwise, in all its cases', () => {
    const heavy = laid({ rules: { 'gift-offered': { weight: 'prohibited' } } });
    expect(found(gift, pack, 'gift-offered')).toMatchObject({ outcome: 'review', weight: 'decision' });
    expect(found(gift, heavy, 'gift-offered')).toMatchObject({ outcome: 'conflict', local: 'o' });
  });

  it('is not local because its weight is repeated', () => {
    const same = laid({ rules: { 'alcohol-offered': { weight: 'decision' } } });
    expect(found(alcohol, same, 'alcohol-offered')).toEqual(found(alcohol, pack, 'alcohol-offered'));
  });

  it('is confirmed: first among what it rests on, and only for the edition in force', () => {
    const confirmed = { source: 'agreement-3-0', section: '4 §', quote: 'Orden.', checked: '2026-02-20' };
    const sure = laid({ rules: { 'gift-offered': { confirmed } } });
    const before = found(gift, pack, 'gift-offered');
    const finding = found(gift, sure, 'gift-offered');
    const { source, section, quote } = confirmed;
    expect(finding?.basis).toEqual([
      { source, section, status: 'confirmed', quote },
      ...(before?.basis ?? []),
    ]);
    expect(finding).not.toHaveProperty('local');
    const old = gift.replace('19 maj 2026', '19 januari 2026').replace('2 Mar 2026', '2 Jan 2026');
    expect(found(old, sure, 'gift-offered')?.basis).toEqual(before?.basis);
  });

  it('says one’s own sentence after the advice, and links to one’s own guideline', () => {
    const text = { sv: 'Hos oss tackar vi nej', en: 'We decline' };
    const link = 'https://region-x.example/alkohol';
    const own = laid({ rules: { 'alcohol-offered': { text, link } } });
    const finding = found(alcohol, own, 'alcohol-offered');
    expect(finding?.local).toBe('o');
    expect(finding?.advice).toBe(`${found(alcohol, pack, 'alcohol-offered')?.advice} Hos oss tackar vi nej.`);
    expect(finding?.basis.at(-1)).toEqual({ source: 'o/alcohol-offered', status: 'inferred' });
    expect(own.sources.get('o/alcohol-offered')).toMatchObject({ title: { sv: 'Lokalt' }, url: link });
  });
});

describe('a rule of one’s own', () => {
  it('is judged as the others, under its overlay’s name', () => {
    const finding = found(invitation('Välkomna!'), laid({ ownRules: [ownRule] }), 'o/no-evenings');
    expect(finding).toMatchObject({
      local: 'o',
      outcome: 'review',
      title: 'Mötet hålls på kvällen',
      basis: [],
    });
    expect(finding?.evidence[0]?.quote).toContain('17.30');
    expect(
      found(invitation('Välkomna!', '13.00–15.00'), laid({ ownRules: [ownRule] }), 'o/no-evenings'),
    ).toBeUndefined();
  });

  it('yields to another of its own, called by its bare id', () => {
    const other = {
      ...ownRule,
      id: 'anything',
      breach: { any: [{ signal: 'schedule' as const }] },
      yieldsTo: ['no-evenings'],
    };
    const both = laid({ ownRules: [ownRule, other] });
    expect(found(invitation('Välkomna!'), both, 'o/no-evenings')).toBeDefined();
    expect(found(invitation('Välkomna!'), both, 'o/anything')).toBeUndefined();
  });

  it('may weigh as much as its owner says where it names no source', () => {
    const own = { ...ownRule, weight: 'prohibited' as const };
    expect(found(invitation('Välkomna!'), laid({ ownRules: [own] }), 'o/no-evenings')?.outcome).toBe(
      'conflict',
    );
  });
});

describe('several overlays', () => {
  const off = { rules: { 'gift-offered': { off: true } } };
  const on = { rules: { 'gift-offered': { off: false, weight: 'prohibited' as const } } };
  const gift = invitation('Varje deltagare får en ryggsäck.');

  it('are named in their order, policy’s first', () => {
    const both = layOverlays(pack, [of('reader', {}, 'b'), of('policy', {}, 'a'), of('reader', {}, 'c')]);
    expect(report(gift, both).pack.overlays).toEqual(['a', 'b', 'c']);
  });

  it('win field by field, the later one', () => {
    const first = {
      rules: { 'gift-offered': { weight: 'practice' as const, text: { sv: 'Ett.', en: 'One.' } } },
    };
    const second = { rules: { 'gift-offered': { weight: 'prohibited' as const } } };
    const finding = found(
      gift,
      layOverlays(pack, [of('reader', first, 'a'), of('reader', second, 'b')]),
      'gift-offered',
    );
    expect(finding).toMatchObject({ weight: 'prohibited', local: 'b' });
    expect(finding?.advice).toMatch(/ Ett\.$/);
    const turned = layOverlays(pack, [of('reader', second, 'b'), of('reader', first, 'a')]);
    expect(found(gift, turned, 'gift-offered')).toMatchObject({ weight: 'practice', local: 'a' });
  });

  it('unite their lists', () => {
    const basis = (source: string) => ({
      rules: { 'gift-offered': { basis: [{ source, status: 'law' as const }] } },
    });
    const both = layOverlays(pack, [
      of('policy', { ...basis('skr-2020'), internalDomains: ['a.example'], ownRules: [ownRule] }, 'a'),
      of('reader', { ...basis('lif-2020'), internalDomains: ['b.example'], ownRules: [ownRule] }, 'b'),
    ]);
    const sources = found(gift, both, 'gift-offered')?.basis.map(({ source }) => source);
    expect(sources?.slice(-2)).toEqual(['skr-2020', 'lif-2020']);
    expect(both.local?.internalDomains).toEqual(['a.example', 'b.example']);
    const own = report(invitation('Välkomna!'), both).findings.map(({ rule }) => rule);
    expect(own).toEqual(expect.arrayContaining(['a/no-evenings', 'b/no-evenings']));
  });

  it('switch on what the reader switched off, but never what policy did', () => {
    const at = (origin: OverlayOrigin) => layOverlays(pack, [of('reader', on, 'b'), of(origin, off, 'a')]);
    expect(
      found(gift, layOverlays(pack, [of('reader', off, 'a'), of('reader', on, 'b')]), 'gift-offered'),
    ).toBeDefined();
    expect(found(gift, at('policy'), 'gift-offered')).toBeUndefined();
    expect(
      found(gift, layOverlays(pack, [of('policy', off, 'a'), of('policy', on, 'b')]), 'gift-offered'),
    ).toBeDefined();
    const standing = layOverlays(layOverlays(pack, [of('policy', off, 'a')]), [of('reader', on, 'b')]);
    expect(found(gift, standing, 'gift-offered')).toBeUndefined();
  });

  it('stay in the order given on the sample files', () => {
    const both = layOverlays(pack, [
      { overlay: regionX, origin: 'reader' },
      { overlay: clinicY, origin: 'reader' },
    ]);
    const mail = invitation(
      'Till maten bjuder vi på vin. Middag för 300 kr per person. Endast få platser kvar!',
    );
    const { findings } = report(mail, both);
    const told = Object.fromEntries(findings.map(({ rule, local, weight }) => [rule, `${local} ${weight}`]));
    expect(told).toMatchObject({
      'alcohol-offered': 'region-x decision',
      'meal-above-limit': 'clinic-y decision',
      'pressure-wording': 'undefined practice',
    });
    expect(told).not.toHaveProperty('region-x/evening-in-group');
    expect(v.safeParse(reportSchema, report(mail, both)).issues).toBeUndefined();
  });
});

describe('a company of one’s own', () => {
  const company = { name: 'Torvalla AB', sector: 'labtech' as const, domains: ['torvalla.example'] };
  const known = laid({ companies: [company] });

  it('is known in the text, with its trade', () => {
    const mail = invitation('Torvalla bjuder in.').replaceAll('Cordia Pharma AB', 'Konsulterna');
    expect(report(mail, known).organisers[0]).toMatchObject({
      name: 'Torvalla',
      sector: 'labtech',
      role: 'host',
    });
    expect(report(mail, pack).organisers[0]?.sector).not.toBe('labtech');
  });

  it('is known by its mail domain, and what lies below it', () => {
    const mail =
      'Subject: Frukost\nFrom: Eva <eva@mail.torvalla.example>\nTo: bo@region.example\n\nVälkommen på frukost den 19 maj 2026 kl. 8.00–9.00. Vi bjuder på frukosten.';
    expect(report(mail, known).organisers).toEqual([
      { name: 'Torvalla AB', sector: 'labtech', role: 'host' },
    ]);
    expect(report(mail, known).kind).toBe('industry-invitation');
  });

  it('of another trade than care’s is still outside the agreement', () => {
    const mail = invitation('Torvalla bjuder in.')
      .replaceAll('Cordia Pharma AB', 'Konsulterna')
      .replace('cordia.example', 'torvalla.example');
    const other = laid({ companies: [{ ...company, sector: 'other-industry' }] });
    expect(found(mail, other, 'sender-outside-agreement')).toBeDefined();
    expect(found(mail, known, 'sender-outside-agreement')).toBeUndefined();
  });
});

describe('a domain of one’s own', () => {
  const own = laid({ internalDomains: ['vard-y.example', 'sjukhus-y.example'] });
  const call = [
    'Subject: Planeringsdag',
    'From: Eva Ek <eva.ek@mail.vard-y.example>',
    'To: Bo Berg <bo.berg@sjukhus-y.example>',
    'Date: Mon, 2 Mar 2026 09:14:00 +0100',
    '',
    'Välkomna till klinikens planeringsdag den 19 maj 2026 kl. 8.00–16.00 i konferensrummet. Lunch ingår.',
  ].join('\n');

  it('makes a call to a work meeting one’s own affair', () => {
    expect(report(call, pack).kind).toBe('other-invitation');
    expect(report(call, own).kind).toBe('not-invitation');
    expect(report(call, own).organisers).toEqual([{ name: 'vard-y.example', sector: 'care', role: 'host' }]);
  });

  it('silences no invitation that a colleague passes on or pastes', () => {
    const body = invitation('Vi betalar resan.').split('\n\n').slice(1).join('\n\n');
    const head = call.split('\n\n')[0];
    const inner =
      'Från: Eva Ek <eva.ek@cordia.example>\nSkickat: den 1 mars 2026 09:00\nTill: Bo Berg <bo.berg@sjukhus-y.example>\nÄmne: Inbjudan\n\n';
    for (const mail of [
      `${head}\n\nNågot för oss?\n\n${inner}${body}`,
      `${head}\n\nNågot för oss?\n\n${body}`,
    ]) {
      expect(found(mail, own, 'travel-paid')?.outcome).toBe('conflict');
    }
  });

  it('is not abroad, whatever its ending', () => {
    const mail = invitation('Vi betalar resan.').replaceAll(' AB', '').replace('cordia.example', 'vard-y.no');
    expect(found(mail, pack, 'foreign-sender')).toBeDefined();
    expect(found(mail, laid({ internalDomains: ['vard-y.no'] }), 'foreign-sender')).toBeUndefined();
  });

  it('wins over a company’s domain', () => {
    const both = laid({
      companies: [{ name: 'Torvalla', sector: 'labtech', domains: ['mail.vard-y.example'] }],
      internalDomains: ['vard-y.example'],
    });
    expect(report(call, both).organisers[0]?.sector).toBe('care');
  });
});

describe('laying', () => {
  it('leaves the pack as it was, and gives the same every time', () => {
    const before = JSON.stringify([pack.rules, [...pack.limits], [...pack.sources], pack.overlays]);
    const mail = invitation('Till maten bjuder vi på vin.');
    const without = JSON.stringify(report(mail, pack));
    const lay = () => layOverlays(pack, [{ overlay: regionX, origin: 'policy' }]);
    expect(JSON.stringify(report(mail, lay()))).toBe(JSON.stringify(report(mail, lay())));
    expect(JSON.stringify([pack.rules, [...pack.limits], [...pack.sources], pack.overlays])).toBe(before);
    expect(JSON.stringify(report(mail, pack))).toBe(without);
    expect(layOverlays(pack, [])).toBe(pack);
  });

  it('keeps a byte order mark from mattering', () => {
    expect(overlayIn(`\uFEFF${JSON.stringify(regionX)}`)).toEqual(regionX);
  });
});

describe('what an overlay changes', () => {
  it('is told in words, in the order of the file', () => {
    const told = listOverlayChanges(pack, regionX).map(({ place, before, after }) => [
      place.sv,
      before.sv,
      after.sv,
    ]);
    expect(told).toContainEqual([expect.stringContaining('på eller av'), 'på', 'avstängd']);
    expect(told).toContainEqual([
      expect.stringContaining('hur den visas'),
      'visas som att ta ställning till',
      'visas som möjlig avvikelse',
    ]);
    expect(told).toContainEqual([
      'Middag i Sverige, per person: beloppsgräns',
      expect.stringContaining('950 SEK från 2023-01-01'),
      expect.stringMatching(/950 SEK från 2023-01-01; 350 SEK från 2026-02-01$/),
    ]);
    expect(told).toContainEqual([
      'Eget företag',
      'finns inte',
      'Nyfors Vårdteknik AB, medicinteknik, nyfors.example',
    ]);
    expect(told).toContainEqual([
      'Egen regel',
      'finns inte',
      expect.stringContaining('Mötet hålls på kvällen'),
    ]);
    expect(JSON.stringify(listOverlayChanges(pack, regionX))).not.toMatch(/undefined|samverkansrådet/);
  });

  it('leaves out what stands already', () => {
    const laidOnce = layOverlays(pack, [{ overlay: { ...regionX, ownRules: [] }, origin: 'policy' }]);
    const again: Overlay = {
      overlay: 'z',
      name: regionX.name,
      rules: { 'pressure-wording': { off: false } },
    };
    expect(listOverlayChanges(laidOnce, again)).toEqual([]);
    expect(listOverlayChanges(laidOnce, again, 'policy')).toHaveLength(1);
  });
});

const ownRule = {
  id: 'no-evenings',
  principle: 'moderation' as const,
  weight: 'decision' as const,
  title: { sv: 'Mötet hålls på kvällen', en: 'The meeting is held in the evening' },
  why: { sv: 'Vi ses på arbetstid.', en: 'We meet during working hours.' },
  advice: { sv: 'Fråga din chef.', en: 'Ask your manager.' },
  breach: { any: [{ signal: 'schedule' as const, partOfDay: 'evening' }] },
};

function of(origin: OverlayOrigin, part: Partial<Overlay>, id = 'o') {
  return {
    overlay: overlayIn(JSON.stringify({ overlay: id, name: { sv: 'Lokalt', en: 'Local' }, ...part })),
    origin,
  };
}

function laid(part: Partial<Overlay>): Pack {
  return layOverlays(pack, [of('reader', part)]);
}

function overlayIn(text: string, on = pack): Overlay {
  const result = readOverlay(text, on);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.overlay;
}

function invitation(line: string, hours = '17.30–20.00'): string {
  return [
    'Subject: Inbjudan: möte om hjärtsvikt',
    'From: Eva Ek, Cordia Pharma AB <eva.ek@cordia.example>',
    'To: Verksamhetschef Bo Berg <bo.berg@region.example>',
    'Date: Mon, 2 Mar 2026 09:14:00 +0100',
    '',
    'Hej Bo,',
    `Cordia Pharma AB bjuder in kardiologer till ett möte om hjärtsvikt den 19 maj 2026 kl. ${hours} på kliniken.`,
    '',
    line,
    '',
    'Vänliga hälsningar',
    'Eva Ek',
    'Cordia Pharma AB',
  ].join('\n');
}

function report(text: string, on: Pack) {
  return screen(readTextMessage(text), on, { date: '2026-03-02', language: 'sv' });
}

function found(text: string, on: Pack, rule: string): Finding | undefined {
  return report(text, on).findings.find((finding) => finding.rule === rule);
}
