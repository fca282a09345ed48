import { describe, expect, test } from 'vitest';
import { domainOwner } from '../src/signals/names/domain-owner.ts';
import { buildNameIndex } from '../src/signals/names/name-index.ts';
import { fc } from './properties.ts';

const index = buildNameIndex();

describe('listed domains', () => {
  test.each([
    ['eva.ek@pfizer.com', 'company', 'pfizer.com', 'pharma'],
    ['eva.ek@se.pfizer.com', 'company', 'pfizer.com', 'pharma'],
    ['Eva.Ek@Medtronic.COM', 'company', 'medtronic.com', 'medtech'],
    ['a@mci-group.com', 'agency', 'mci-group.com', 'agency'],
    ['a@trippus.se', 'agency', 'trippus.se', 'agency'],
    ['a@regionstockholm.se', 'care', 'regionstockholm.se', undefined],
    ['a@sll.se', 'care', 'sll.se', undefined],
    ['a@capio.se', 'care', 'capio.se', undefined],
    ['a@lakemedelsverket.se', 'authority', 'lakemedelsverket.se', undefined],
    ['a@student.uu.se', 'university', 'uu.se', undefined],
    ['a@sls.se', 'society', 'sls.se', undefined],
    ['a@lif.se', 'industry-body', 'lif.se', undefined],
    ['a@gmail.com', 'webmail', 'gmail.com', undefined],
    ['a@hotmail.se', 'webmail', 'hotmail.se', undefined],
  ])('%s', (address, type, domain, sector) => {
    const owner = domainOwner(index, address);
    expect(owner).toMatchObject({ type, domain });
    expect(owner.sector).toBe(sector);
    expect(owner).not.toHaveProperty('guessed');
  });

  test('a platform says so', () => {
    expect(domainOwner(index, 'a@lyyti.com').entry).toMatchObject({ role: 'platform' });
  });
});

describe('guesses', () => {
  test.each([
    ['a@boehringer-ingelheim.example', 'company', 'pharma'],
    ['event@convatec.example', 'company', 'medtech'],
    ['a@mail.camurus.example', 'company', 'pharma'],
    ['a@novelpharma.example', 'company', 'pharma'],
    ['a@lumitra-diagnostics.example', 'company', 'labtech'],
    ['a@cerebramedical.example', 'company', 'medtech'],
    ['a@ormikabiotech.example', 'company', 'biotech'],
    ['a@regionvast.example', 'care', undefined],
    ['a@universitetssjukhuset.example', 'care', undefined],
    ['a@hudkliniken.example', 'care', undefined],
    ['a@vc-norrby.example', 'care', undefined],
    ['a@norrbyvardcentral.example', 'care', undefined],
    ['a@norduniversitetet.example', 'university', undefined],
    ['a@med.oldtown.ac.uk', 'university', undefined],
    ['a@hudforeningen.example', 'society', undefined],
    ['a@norrby-kongress.example', 'agency', undefined],
  ])('%s', (address, type, sector) => {
    const owner = domainOwner(index, address);
    expect(owner).toMatchObject({ type, guessed: true });
    expect(owner.sector).toBe(sector);
  });
});

describe('unknown', () => {
  test.each([
    ['a@hemavance.example', 'hemavance.example'],
    ['a@mail.gastro.co.uk', 'gastro.co.uk'],
    ['a@notpfizer.com', 'notpfizer.com'],
    ['a@pfizer.com.evil.example', 'evil.example'],
    ['pfizer', 'pfizer'],
    ['', ''],
  ])('%s', (address, domain) => {
    expect(domainOwner(index, address)).toEqual({ type: 'unknown', domain });
  });
});

test('no address throws, and a domain is part of the address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.emailAddress()), (address) => {
      expect(address.toLowerCase()).toContain(domainOwner(index, address).domain);
    }),
    { numRuns: 300 },
  );
});
