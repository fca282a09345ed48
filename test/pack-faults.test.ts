import { describe, expect, it } from 'vitest';
import type { Proof, Rule } from '../src/judging/rule.ts';
import { checkExample, checkFrame } from './check-examples.ts';
import { checkPack } from './check-pack.ts';
import { type PackFiles, packOf, readPackFiles } from './pack-files.ts';

const files = readPackFiles();
const path = 'rules/rules/travel-paid.json';
const model = files[path] as Rule;
const inferred = 'rules/rules/survey-paid.json';
const limit = 'rules/limits/meal-lunch-se.json';
const source = 'rules/sources/kalmar-2011.json';
const question = 'rules/questions/time.json';

const signal = (test: object) => ({ breach: { any: [{ signal: 'travel', ...test }] } });
const without = (field: keyof Rule) => ({ [field]: undefined });
const proofBut = (change: (proof: Proof[]) => Proof[]) => ({ proof: change([...model.proof]) });
const given = (outcome: string) => (proof: Proof[]) =>
  proof.filter(({ gives }) => gives === outcome).slice(0, 2);

/** What is changed in one file, and the words that the one sentence about it has to hold. */
type Fault = readonly [fault: string, path: string, change: object, ...said: string[]];

const faults: Fault[] = [
  ['an unknown signal', path, { breach: { any: [{ signal: 'journey' }] } }, '“journey”', 'breach → any → 1'],
  ['a misspelt signal', path, { breach: { any: [{ signal: 'travl' }] } }, 'Did you mean “travel”?'],
  ['an unknown kind', path, signal({ kind: 'rocket' }), 'rocket', 'Choose among'],
  ['an unknown attribute', path, signal({ speed: 'fast' }), '“speed”', 'Choose among'],
  ['an attribute of another signal', path, signal({ sitting: 'lunch' }), '“sitting”', 'Choose among'],
  ['an unknown payer', path, signal({ payer: 'firm' }), 'firm', 'company'],
  ['an unknown limit', path, signal({ above: 'meal-lunch-sx' }), 'Did you mean “meal-lunch-se”?'],
  ['an unknown situation', path, { applies: { any: [{ situation: 'party' }] } }, '“party”', 'applies'],
  ['an unknown fact', path, { breach: { all: [{ fact: 'is-nice' }] } }, '“is-nice”', 'breach → all'],
  [
    'conditions in three levels',
    path,
    { breach: { any: [{ any: [{ any: [{ signal: 'meal' }] }] }] } },
    'Divide',
  ],
  ['no English title', path, { title: { sv: 'Titel' } }, '“title → en” is missing', 'Add it'],
  ['no Swedish advice', path, { advice: { en: 'Ask.' } }, '“advice → sv” is missing', 'Add it'],
  ['an empty text', path, { why: { sv: '  ', en: 'Because.' } }, '“why → sv” has no text', 'Change it'],
  ['no source', path, { basis: [] }, '“basis” names no source'],
  ['no basis at all', path, without('basis'), '“basis” is missing'],
  [
    'an unknown source',
    path,
    { basis: [{ source: 'a-dream', status: 'law' }] },
    '“a-dream”',
    'add rules/sources',
  ],
  [
    'an unknown status',
    path,
    { basis: [{ source: 'kalmar-2011', status: 'sure' }] },
    '“basis → 1 → status”',
    'confirmed',
  ],
  [
    'no section where confirmed',
    path,
    { basis: [{ source: 'kalmar-2011', status: 'confirmed' }] },
    'Add “section”',
  ],
  ['no date', path, without('revised'), '“revised” is missing'],
  ['an unknown weight', path, { weight: 'forbidden' }, '“weight”', 'prohibited'],
  ['a field that nothing reads', path, { severity: 'high' }, '“severity” is nothing', 'Take it away'],
  ['an id that is not the file name', path, { id: 'trip-paid' }, 'Name the file trip-paid.json'],
  ['a conclusion weighed as prohibited', inferred, { weight: 'prohibited' }, 'Weigh it “decision” at most'],
  ['an unknown question', path, { question: 'why-not' }, 'the question “why-not” does not exist'],
  [
    'a yieldsTo that names no rule',
    path,
    { yieldsTo: ['trip-paid'] },
    '“yieldsTo” names “trip-paid”',
    'take it away',
  ],
  ['a yieldsTo that names itself', path, { yieldsTo: ['travel-paid'] }, '“yieldsTo” names “travel-paid”'],
  ['neither breach nor cases', path, without('breach'), 'either breach or cases'],
  [
    'a frame that is not there',
    path,
    proofBut(([first, ...rest]) => [{ ...first, in: 'stipend' } as Proof, ...rest]),
    'Add rules/frames/stipend.txt',
  ],
  [
    'an example that names no rule beside it',
    path,
    proofBut(([first, ...rest]) => [{ ...first, also: ['trip-paid'] } as Proof, ...rest]),
    '“also” of an example names “trip-paid”',
  ],
  ...['conflict', 'unclear', 'none'].map(
    (outcome): Fault => [
      `too few examples that give ${outcome}`,
      path,
      proofBut((proof) => [...proof.filter(({ gives }) => gives !== outcome), ...given(outcome)(proof)]),
      `has 2 examples that give ${outcome}`,
      'Write 1 more',
    ],
  ),
  [
    'an outcome that has no examples',
    path,
    {
      breach: undefined,
      cases: [
        { weight: 'prohibited', breach: { any: [{ signal: 'travel', kind: 'flight' }] } },
        { weight: 'decision', breach: { any: [{ signal: 'travel' }] } },
      ],
    },
    'has 0 examples that give review',
    'Write 3 more',
  ],
  [
    'an example of an outcome that it cannot give',
    path,
    proofBut((proof) => [...proof, { ...proof[0], gives: 'review' } as Proof]),
    'gives review, which the rule never gives',
  ],
  [
    'no example in Swedish',
    path,
    proofBut((proof) =>
      proof.map((one) => ({ in: 'gathering', text: 'We pay.', gives: one.gives, also: [] })),
    ),
    'has no example in Swedish',
  ],
  [
    'a verdict in its title',
    path,
    { title: { sv: 'Det är förbjudet', en: 'No travel' } },
    '“förbjudet” is a verdict',
  ],
  [
    'straight quotation marks',
    path,
    { title: { sv: 'Resan "ingår"', en: 'Travel' } },
    'straight quotation marks',
  ],
  [
    'a limit of an unknown source',
    limit,
    { steps: [{ from: '2014-01-01', value: 1, source: 'a-dream' }] },
    '“a-dream”',
  ],
  [
    'a limit without a source',
    limit,
    { steps: [{ from: '2014-01-01', value: 1 }] },
    'from 2014-01-01 has no source',
  ],
  ['a limit with a gap before it', limit, { steps: [{ from: '2023-01-01' }] }, 'begins after 2014-01-01'],
  [
    'a limit with two steps of one day',
    limit,
    { steps: [{ from: '2014-01-01' }, { from: '2014-01-01' }] },
    'not in the order of their dates',
  ],
  ['a source without the day it was read', source, { checked: undefined }, 'checked', 'unread'],
  ['a source that does not say who tells it', source, { origin: undefined }, '“origin” is missing'],
  ['a source without an address', source, { url: 'the library' }, 'no web address'],
  [
    'a question that is no sentence',
    question,
    { text: { sv: 'Vilken dag?', en: 'which day' } },
    'Begin it with a capital and end it with . or ?',
  ],
  ['a question whose rank leaves a gap', question, { rank: 99 }, 'Leave no rank out'],
  ['two questions of one rank', question, { rank: 1 }, 'Give each question a rank of its own'],
  ['editions that overlap', 'rules/pack.json', { inForce: '2020-01-01' }, 'not in order', 'latest first'],
  ['an edition without a date', 'rules/pack.json', { inForce: undefined }, '“inForce” is missing'],
];

it('the pack has no fault to begin with', () => {
  expect(checkPack(files)).toEqual([]);
});

describe('one sentence names the file and says what to do when it has', () => {
  it.each(faults.map(([fault, changed, change, ...said]) => [fault, { changed, change, said }] as const))(
    '%s',
    (_, { changed, change, said }) => {
      const told = checkPack(spoil(changed, change));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(new RegExp(`^${changed}: `));
      for (const words of said) expect(told[0]).toContain(words);
      expect(told[0]).toMatch(/[.?]$/);
    },
  );
});

describe('a source that nobody has read', () => {
  it('may lie there, but nothing may rest on it', () => {
    const unread = { checked: undefined, unread: true };
    const told = checkPack(spoil(source, unread));
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) expect(sentence).toContain('rests on “kalmar-2011”, which nobody has read');
  });
});

describe('an example that fails', () => {
  const pack = packOf(files);
  const [right] = model.proof.filter(({ in: frame, gives }) => frame && gives === 'conflict') as [Proof];

  it('is nothing to tell when it does not', () => {
    expect(checkExample(model, right, pack, files)).toEqual([]);
  });

  it('is told with what it gives', () => {
    expect(checkExample(model, { ...right, gives: 'none' }, pack, files)).toEqual([
      `${path}: the example “${right.text}” gives conflict, not none. Change the example, what it says it gives, or the condition.`,
    ]);
  });

  it('is told when another rule fires beside it', () => {
    const text = `${right.text} Vi betalar hotellet.`;
    const [told] = checkExample(model, { ...right, text }, pack, files);
    expect(told).toContain('sets off lodging-paid, too. Name it in “also”');
  });
});

describe('a frame', () => {
  const frame = 'rules/frames/gathering.txt';
  const pack = packOf(files);

  it.each([
    ['that marks nothing', (text: string) => text.replace('[[text]]', ''), 'marks no line'],
    [
      'that is not flawless',
      (text: string) => text.replace('[[text]]', 'Vi bjuder på vin.\n\n[[text]]'),
      'sets off alcohol-offered by itself',
    ],
  ])('%s is named', (_, spoilText, words) => {
    const told = checkFrame(frame, pack, { ...files, [frame]: spoilText(String(files[frame])) });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${frame}: ${words}`);
  });
});

function spoil(changed: string, change: object): PackFiles {
  const file = { ...(files[changed] as object), ...change };
  const kept = Object.entries(file).filter(([, value]) => value !== undefined);
  return { ...files, [changed]: Object.fromEntries(kept) };
}
