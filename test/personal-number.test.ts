import { describe, expect, test } from 'vitest';
import { hasPersonalNumber, maskPersonalNumbers } from '../src/note/personal-number.ts';

const masked = (text: string) => maskPersonalNumbers(text, '[x]');

describe('a personal number goes however it is written', () => {
  test.each([
    '850101-1234',
    '850101+1234',
    '8501011234',
    '19850101-1234',
    '198501011234',
    '20050101-1234',
    '850101\u20111234',
    '850101\u22121234',
    '850101—1234',
    '850101–1234',
    '850101\u00a01234',
    '850101 1234',
    '850101 - 1234',
    '850101 – 1234',
    '850101  —  1234',
    '850101\u200b-1234',
    '850101-\u2060\u200b1234',
    '85\u00ad0101-1234',
    '8\u200b5\u200b0\u200b1\u200b0\u200b1\u200b1\u200b2\u200b3\u200b4',
    '850101.1234',
    '1985-01-01-1234',
    '1985-01-01 1234',
    '1985-01-01 - 1234',
    '1985\u201101\u201101\u20111234',
    '1985 01 01 1234',
    '1985.01.01-1234',
    '85 01 01 1234',
    '85-01-01-1234',
    '850161-1234',
    '1985-01-91 1234',
    '850161 - 1234',
    '850101-TF12',
    '850101-T012',
  ])('%j', (number) => {
    expect(masked(`Patient ${number}, bokad`)).toBe('Patient [x], bokad');
    expect(masked(`pnr${number}`)).toBe('pnr[x]');
    expect(hasPersonalNumber(`(${number})`)).toBe(true);
  });

  test.each(['0701011231', '05 01 01 1233', '260512 1330', '260512-0514', 'dnr 201012-1230'])(
    '%j too, where it may be something else but its last digit is right',
    (text) => expect(hasPersonalNumber(text)).toBe(true),
  );
});

describe('what only looks like one stays', () => {
  test.each([
    '070-123 45 67',
    '0701234567',
    '0701011234',
    '+46 70 12 12 1234',
    '0046 70 12 12 1234',
    '+46701234567',
    '08-12 12 1234',
    '08-12 34 56 78',
    '08 10 11 1234',
    '0812123456',
    '556677-8899',
    '802400-1234',
    '16556677-8899',
    '2026-05-12',
    '2026-05-12 – 2026-05-14',
    '2026-05-12-2026-05-14',
    '260512–260514',
    '260512-0513',
    '20260512-0513',
    '260512 1300–1600',
    '260512 1730',
    '2026-05-12 1300',
    '2026-05-12 17.45–21.00',
    '12.05.2026 18.00',
    '01-05-2026',
    '20260512T130000Z',
    '260512 – 1495 kr',
    '1 234 567 890 kr',
    'Dnr 2026/0012345',
    'dnr 201012-1234',
    'Dnr RS 201012-1234',
    'Fakturanummer 0123456789',
    'Zoom-id 851 0101 1234',
    'OCR 8501011234',
    '851301-1234',
    '850132-1234',
    '12345678901234567890',
  ])('%j', (text) => expect(masked(text)).toBe(text));

  test('and the ends of two lines do not make one', () =>
    expect(masked('Datum 850101\n1234 Ort')).toBe('Datum 850101\n1234 Ort'));
});
