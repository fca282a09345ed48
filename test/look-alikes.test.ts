import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import type { LookAlike } from './look-alike.ts';
import { civilMails } from './look-alike-mails-civil.ts';
import { companyMails } from './look-alike-mails-companies.ts';
import { workMails } from './look-alike-mails-work.ts';
import { oddMails } from './odd-invitations.ts';

const pack = loadPack();

function reportOn([subject, from, to, body]: LookAlike) {
  const message: Message = {
    subject,
    from,
    to: [to.includes('@') ? { address: to } : { name: to }],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

describe('mail that invites to nothing is left in peace', () => {
  it.each([...companyMails, ...workMails])('%s', (...mail) => {
    const report = reportOn(mail);
    expect(report.kind).toBe('not-invitation');
    expect(report.findings).toEqual([]);
    expect(report.questions).toEqual([]);
  });
});

describe('invitations without a company’s money are no industry invitations', () => {
  it.each(civilMails)('%s', (...mail) => {
    expect(reportOn(mail).kind).toBe('other-invitation');
  });
});

describe('invitations in the words of an errand are heard', () => {
  it.each(oddMails)('%s', (...mail) => {
    expect(reportOn(mail).kind).toBe('industry-invitation');
  });
});

describe('an answer to the reader’s own question', () => {
  const from: Person = { name: 'Jenny Holt', address: 'jenny.holt@orthexmed.example' };
  const to = 'theatre.stores@regionvast.example';
  const question =
    'On 7 Dec 2026, at 09:14, Per Ek <theatre.stores@regionvast.example> wrote:\n> Set 14 was short.';
  const sign = 'Jenny Holt\nSales Specialist, Orthex Medical Ltd';

  it('is no invitation', () => {
    const body = `Hi Per, six screws follow, no charge. I'll drop in on Thursday.\n\n${sign}\n\n${question}`;
    expect(reportOn(['Re: Missing screws', from, to, body]).kind).toBe('not-invitation');
  });

  it('is one where the company offers a meeting and a meal of its own', () => {
    const body = `Hi Per, six screws follow. On Thursday 17 December at 18.00 we invite your team to a workshop, and dinner is on us.\n\n${sign}\n\n${question}`;
    expect(reportOn(['Re: Missing screws', from, to, body]).kind).toBe('industry-invitation');
  });

  it('is not told by the company’s own earlier mail below', () => {
    const own = question.replace(
      'Per Ek <theatre.stores@regionvast.example>',
      'Jenny Holt <jenny.holt@orthexmed.example>',
    );
    const body = `Hi Per, could I stop by on Thursday 17 December and show your team the new saw?\n\n${sign}\n\n${own}`;
    expect(reportOn(['Re: Missing screws', from, to, body]).kind).toBe('industry-invitation');
  });
});
