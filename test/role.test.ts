import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { roleOfWriter } from '../src/signals/role.ts';

const engine = buildEngine({ tagger: false });

function role(body: string, name = 'Karin Hedlund', subject = 'Ett möte'): ReturnType<typeof roleOfWriter> {
  const from = { name, address: 'post@okand.example' };
  const message: Message = { subject, from, to: [], cc: [], body, attachments: [] };
  return roleOfWriter(analyse(message, engine, '2026-03-02'));
}

describe("the writer's role", () => {
  it.each([
    ['Med vänlig hälsning\nKarin Hedlund\nProduktspecialist, leg. sjuksköterska', 'company'],
    ['Mvh\nKarin Hedlund\nKey Account Manager | Norden', 'company'],
    ['Kind regards,\nKarin Hedlund, MD PhD\nMedical Science Liaison, Nordics', 'company'],
    ['Venlig hilsen\nKarin Hedlund\nNordisk salgschef', 'company'],
    ['Med vennlig hilsen\nKarin Hedlund\nTerapiområdesjef', 'company'],
    ['Vänliga hälsningar\nKarin Hedlund\nEnhetschef, Medicinmottagningen', 'care'],
    ['Hälsningar\nKarin Hedlund, överläkare, studierektor', 'care'],
    ['Vänliga hälsningar\nKarin Hedlund, regionjurist', 'care'],
    ['Med hjärtlig hälsning\nKarin Hedlund\nordförande i kretsen', 'association'],
    ['Bästa hälsningar\nKarin Hedlund, överläkare, vetenskaplig sekreterare', 'association'],
    ['Bästa hälsningar\nKarin Hedlund\nMedicinsk rådgivare, överläkare', 'company'],
  ])('is read from the signature %j: %s', (signature, expected) => {
    expect(role(`Hej!\nVi ses på torsdag klockan tolv i ert konferensrum.\n\n${signature}`)).toBe(expected);
  });

  it.each([
    ['Vi ses!\n\n/Karin\n\nKarin Hedlund, grundare', 'company'],
    ['Vi ses på måndag.\nKarin Hedlund\nSäljare Väst\nTack för i dag. Vi hörs snart igen.', 'company'],
    ['Vi ses på mötet!\nEva Ek, sekreterare', 'association'],
    ['Jag är ny produktspecialist på Nutrivia. Får jag komma förbi?', 'company'],
    ['Mitt namn är Karin Hedlund och jag arbetar som MSL på Nutrivia. Får jag komma?', 'company'],
    ['I am the new medical advisor at Nutrivia. May I visit you?', 'company'],
  ])('is read beside the name, in the last lines and after “I am”: %j: %s', (body, expected) => {
    expect(role(`Hej!\n${body}`)).toBe(expected);
  });

  it.each([
    'Vår applikationsspecialist kommer till er på torsdag.',
    'Prata med din enhetschef innan du anmäler dig.',
    'Föreläsare: Eva Ek, överläkare.\nAnmäl dig i dag.',
    'Jag är glad att din verksamhetschef har svarat.',
    'Hälsningar\nKarin Hedlund, leg. sjuksköterska',
  ])('is no title of somebody else, and no profession: %j', (body) => {
    expect(role(`Hej!\n${body}`)).toBeUndefined();
  });

  it("is the inner sender's in a forward, not the forwarder's", () => {
    const inner = 'Från: Eva Ek <eva@okand.example>\nSkickat: den 2 mars 2026 09:14\nTill: Karin Hedlund';
    const body = `Något för oss?\n\nMed vänlig hälsning\nKarin Hedlund\nEnhetschef\n\n${inner}\nÄmne: Möte\n\nHej! Vi ses gärna på torsdag.\n\nHälsningar\nEva Ek\nDistriktschef`;
    expect(role(body, 'Karin Hedlund', 'VB: Möte')).toBe('company');
  });
});
