import { describe, expect, it } from 'vitest';
import { describeCondition } from '../src/judging/describe-condition.ts';
import { describeRule } from '../src/judging/describe-rule.ts';
import type { DescribedIn } from '../src/judging/described-in.ts';
import type { Condition } from '../src/judging/rule.ts';
import { loadPack } from '../src/pack.ts';
import { pageWordsIn } from '../src/words/page-words-in.ts';

const pack = loadPack();
const titles = new Map(pack.rules.map(({ id, title }) => [id, title.sv]));
const swedish = { language: 'sv', words: pageWordsIn('sv'), limits: pack.limits } as const;
const english: DescribedIn = { language: 'en', words: pageWordsIn('en'), limits: pack.limits };

describe('a condition in words', () => {
  it.each<[string, Condition, string[]]>([
    ['one thing is one line', { any: [{ situation: 'study-visit' }] }, ['det gäller studiebesök']],
    [
      'kinds and payers are joined with “eller”',
      { all: [{ signal: 'meal', kind: ['lunch', 'dinner'], payer: ['company', 'unknown'] }] },
      ['måltid (lunch eller middag), som företaget betalar eller där det inte framgår vem som betalar'],
    ],
    [
      'a limit has its name',
      { any: [{ signal: 'meal', above: 'meal-lunch-se' }] },
      ['måltid, som kostar mer än beloppsgränsen ”Lunch i Sverige, per person”'],
    ],
    [
      'minutes are longer, not dearer',
      { any: [{ signal: 'schedule', above: 'information-minutes' }] },
      ['tid, som är längre än gränsen ”Produkt- eller serviceinformation utan program”'],
    ],
    [
      'what alone must hold is not called “all”',
      { all: [{ signal: 'gift' }], none: [{ signal: 'prize' }] },
      ['Detta:', '– gåva', 'Men inte när detta stämmer:', '– texten nämner pris eller utlottning'],
    ],
    [
      'one situation that must not be is a plain sentence',
      { none: [{ situation: 'clinical-trial' }] },
      ['det inte gäller klinisk prövning'],
    ],
    [
      'one thing that must not be is told as one',
      { none: [{ signal: 'approval' }] },
      ['Detta stämmer inte:', '– texten nämner chefens medgivande'],
    ],
    [
      'several things that must not be are told as several, without brackets on lines of their own',
      {
        none: [
          { situation: 'clinical-trial' },
          { all: [{ situation: 'service-information' }, { signal: 'procurement', kind: 'contract' }] },
        ],
      },
      [
        'Inget av detta stämmer:',
        '– det gäller klinisk prövning',
        '– det gäller serviceinformation, och upphandling (ramavtal)',
      ],
    ],
    ['a country has its name', { any: [{ signal: 'venue', country: 'DK' }] }, ['plats, i landet Danmark']],
    [
      'all, any and none have headings',
      {
        all: [{ signal: 'pressure' }, { fact: 'staff-event' }],
        any: [{ signal: 'travel', payer: 'company' }, { fact: 'event-abroad' }],
        none: [{ situation: 'clinical-trial' }],
      },
      [
        'Allt detta:',
        '– brådska eller få platser',
        '– det gäller personalens egen fest, resa eller julbord',
        'Något av detta:',
        '– resa, som företaget betalar',
        '– mötet hålls utanför Sverige',
        'Men inte när detta stämmer:',
        '– det gäller klinisk prövning',
      ],
    ],
    [
      'each exception is a sentence of its own',
      { all: [{ signal: 'gift' }], none: [{ fact: 'head-addressed' }, { signal: 'approval' }] },
      [
        'Detta:',
        '– gåva',
        'Men inte när något av detta stämmer:',
        '– inbjudan är ställd till, har kopia till eller hänvisar till verksamhetschefen eller den som chefen har utsett',
        '– texten nämner chefens medgivande',
      ],
    ],
    [
      'a condition inside stands on one line',
      {
        any: [
          { all: [{ signal: 'sponsor' }], none: [{ situation: 'third-party-event' }] },
          { signal: 'gift' },
        ],
      },
      [
        'Något av detta:',
        '– sponsor eller utställare, men inte när det gäller sammankomst hos tredje part',
        '– gåva',
      ],
    ],
    [
      'flags and attributes are told',
      { any: [{ signal: 'agreement', employer: true }] },
      ['skriftligt avtal, där arbetsgivaren är part'],
    ],
    [
      'what has no word of its own keeps its name',
      { any: [{ signal: 'lodging', nights: 2 }] },
      ['boende, med antal nätter 2'],
    ],
  ])('%s', (_, condition, lines) => {
    expect(describeCondition(condition, swedish)).toEqual(lines);
  });

  it('is told in English, too', () => {
    expect(
      describeCondition(
        { any: [{ signal: 'meal', kind: 'lunch', payer: 'company', above: 'meal-lunch-se' }] },
        english,
      ),
    ).toEqual([
      'meal (lunch), that the company pays for, that costs more than the limit “Lunch in Sweden, per person”',
    ]);
  });
});

it('cases of one weight stand under one heading', () => {
  const cases = [
    { weight: 'decision', breach: { all: [{ signal: 'meal' }, { signal: 'alcohol' }] } },
    { weight: 'decision', breach: { any: [{ signal: 'gift' }, { signal: 'prize' }] } },
    {
      weight: 'decision',
      breach: { all: [{ fact: 'event-abroad' }, { any: [{ signal: 'lodging' }, { signal: 'travel' }] }] },
    },
    { weight: 'prohibited', breach: { any: [{ signal: 'leisure' }] } },
  ] as const;
  expect(describeRule({ cases }, { ...swedish, titles })).toEqual([
    {
      heading: 'Att ta ställning till när',
      lines: [
        'Något av detta:',
        '– måltid, och alkohol',
        '– gåva, eller pris eller utlottning',
        '– mötet hålls utanför Sverige, och (boende, eller resa)',
      ],
    },
    { heading: 'Möjlig avvikelse när', lines: ['fritidsaktivitet'] },
  ]);
});

it('what else decides stands last', () => {
  const rule = { after: 'conflict', yieldsTo: ['travel-paid'], concerns: 'other-invitation' } as const;
  const [part] = describeRule(rule, { ...swedish, titles });
  expect(part?.heading).toBe('Dessutom');
  expect(part?.lines.at(-1)).toContain('Företaget betalar deltagarnas resa');
  expect(part?.lines).toHaveLength(3);
});

describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('the description of %s', (_, rule) => {
  it.each(['sv', 'en'] as const)('in %s leaves no name of the grammar in its words', (language) => {
    const parts = describeRule(rule, { language, words: pageWordsIn(language), limits: pack.limits, titles });
    const text = parts.flatMap(({ lines }) => lines).join('\n');
    expect(text).not.toMatch(
      /undefined|[a-z]+-(se|paid|minutes)\b|\b(payer|stance|sitting|partOfDay|paidTo)\b/,
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const { lines } of parts) expect(lines.length).toBeGreaterThan(0);
  });
});
