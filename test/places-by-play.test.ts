import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import type { Signal } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });

function signalsOf(body: string): readonly Signal[] {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const message: Message = {
    subject: 'Inbjudan',
    from,
    to: [],
    cc: [],
    body: `Hej Bo!\n\n${body}`,
    attachments: [],
  };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine));
}

const kindsOf = (body: string, id: Signal['id'] = 'venue') =>
  signalsOf(body)
    .filter((signal) => signal.id === id)
    .map(({ kind }) => kind);

describe('where guests play golf', () => {
  it.each([
    'Fredag 21 augusti kör vi Lindova Open i Vellinge: greenfee ingår, scramble, 18 hål.',
    'Fredag 29 maj ses vi på banan utanför Falkenberg. 10.30 Shotgunstart, slaggolf, 18 hål.',
  ])('is a golf course: %s', (body) => {
    expect(kindsOf(body)).toEqual(['golf']);
  });

  it.each([
    'Kursen om golfarmbåge hålls i Falkenberg den 29 maj.',
    'Mötet hålls i Vellinge den 21 augusti. Vår kollega Hans Golf talar.',
  ])('but not where the word only stands: %s', (body) => {
    expect(kindsOf(body)).toEqual(['other']);
  });
});

describe('an event at sea', () => {
  it.each([
    'Kursdagarna till havs går av stapeln 4–5 maj.',
    'Vi ordnar en konferens till sjöss den 4 maj.',
    'Mötet hålls i Stockholm 4–5 maj: ombord kl 17 från terminalen, egen hytt ingår.',
  ])('is a cruise: %s', (body) => {
    expect(kindsOf(body)).toContain('cruise');
  });

  it.each([
    'Efter middagen väntar en båttur i skärgården.',
    'A dinner on Thursday, followed by a boat trip.',
  ])('is not what a trip beside it makes of it: %s', (body) => {
    expect(kindsOf(body)).not.toContain('cruise');
    expect(kindsOf(body, 'leisure')).toEqual(['sightseeing']);
  });

  it('is a trip where the event itself is held on it', () => {
    expect(kindsOf('Seminariet hålls under en båttur i skärgården.')).toContain('cruise');
  });
});

describe('a tour', () => {
  it.each([
    'Rundvandring med bryggmästaren och middag.',
    'Rundtur på bryggeriet ingår.',
    'A tour of the brewery follows.',
  ])('of what is made for pleasure is a pleasure: %s', (body) => {
    expect(kindsOf(body, 'leisure')).toEqual(['sightseeing']);
  });

  it.each([
    'Rundvandring på avdelningen.',
    'Guidad rundvandring i fabriken.',
    'Rundtur i kylkedjan med vår logistiker.',
  ])('of work is none: %s', (body) => {
    expect(kindsOf(body, 'leisure')).toEqual([]);
  });
});

it('is not held where a voucher is spent', () => {
  expect(kindsOf('Den som svarar får ett presentkort på spa.')).toEqual([]);
});
