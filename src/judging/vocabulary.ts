import type { FactId, Payer, SignalId, Situation, Stance } from '../report.ts';

/** What a rule can ask of a signal: the kinds that it comes in, and what else it carries. */
export interface SignalWords {
  /** Empty for a signal without kinds. */
  readonly kinds: readonly string[];
  /** Names of its further attributes; `above` where a limit can be compared with it. */
  readonly carries: readonly string[];
}

/** The signals that a condition can name. */
export const signalWords: Readonly<Record<SignalId, SignalWords>> = {
  meal: says(
    'breakfast coffee light lunch dinner reception banquet unspecified',
    'payer amount above sitting',
  ),
  alcohol: says('wine beer spirits sparkling tasting unspecified', 'payer'),
  travel: says('flight train bus car boat transfer unspecified', 'payer amount above'),
  lodging: says('hotel unspecified', 'payer amount above nights'),
  extension: says('', ''),
  venue: says(
    'workplace hospital digital conference-centre hotel restaurant fine-dining spa golf ski castle resort cruise arena entertainment other',
    'place country exclusive',
  ),
  'participation-fee': says('free priced', 'payer amount above'),
  honorarium: says('attendance assignment survey lost-time unspecified', 'payer amount above paidTo'),
  gift: says('item cash voucher book sample equipment', 'payer amount above to'),
  prize: says('draw contest', 'amount above'),
  leisure: says('sport culture sightseeing entertainment wellness other', 'payer'),
  companion: says('', 'payer'),
  'cost-share': says('', 'amount above percentage of'),
  schedule: says('', 'date endDate from to minutes above partOfDay weekend'),
  deadline: says('', 'date'),
  programme: says('', 'professionalMinutes socialMinutes'),
  recipient: says('head-of-unit appointed-person individual group open', ''),
  'target-group': says('staff patients elected students', ''),
  approval: says('required stated', ''),
  purpose: says('', ''),
  sponsor: says('', ''),
  'compliance-claim': says('', ''),
  procurement: says('ongoing contract mention', ''),
  exclusivity: says('', ''),
  pressure: says('', ''),
  publication: says('', ''),
  agreement: says('', 'employer'),
  vetting: says('e4ethics cvs', ''),
  contact: says('', ''),
};

/** The values that an attribute can have, where they are a closed list; `unknown` asks for one that is missing. */
export const attributeValues: Readonly<Record<string, readonly (string | boolean)[]>> = {
  stance: ['stated', 'denied', 'unclear'] satisfies Stance[],
  payer: ['company', 'participant', 'employer', 'organiser', 'unknown'] satisfies Payer[],
  amount: ['unknown'],
  sitting: ['lunch', 'dinner', 'other', 'unknown'],
  exclusive: [true],
  paidTo: ['person', 'employer', 'own-company', 'unknown'],
  of: ['travel', 'lodging', 'fee', 'all', 'unknown'],
  partOfDay: ['morning', 'midday', 'afternoon', 'evening', 'unknown'],
  weekend: [true],
  employer: [true],
};

/** How the values of the other attributes are written: a country as ISO 3166-1 alpha-2, a day and a time as in reports. */
export const attributeForms: Readonly<
  Record<string, 'number' | 'day' | 'time' | 'receiver' | 'country' | 'text'>
> = {
  nights: 'number',
  minutes: 'number',
  percentage: 'number',
  professionalMinutes: 'number',
  socialMinutes: 'number',
  date: 'day',
  endDate: 'day',
  from: 'time',
  to: 'receiver',
  country: 'country',
  place: 'text',
};

/** The situations that a condition can name. Written as a record, so that the compiler says when the contract grows. */
export const situationWords: Readonly<Record<Situation, true>> = {
  'product-information': true,
  'service-information': true,
  'risk-minimisation': true,
  gathering: true,
  'third-party-event': true,
  'advisory-board': true,
  assignment: true,
  'market-survey': true,
  'development-project': true,
  stipend: true,
  donation: true,
  'study-visit': true,
  'reference-visit': true,
  'clinical-trial': true,
  'sponsorship-request': true,
  unknown: true,
};

/** The facts that a condition can name. */
export const factWords: Readonly<Record<FactId, true>> = {
  'head-addressed': true,
  'individual-addressed': true,
  'open-addressed': true,
  'recipients-unread': true,
  'social-headline': true,
  'social-minutes-lead': true,
  'short-talk-with-evening-meal': true,
  'beside-congress': true,
  'event-abroad': true,
  'several-days': true,
  'off-site': true,
  'off-site-reason': true,
  'foreign-host': true,
  'host-unlisted': true,
  'only-agency-named': true,
  'company-unnamed': true,
  'staff-event': true,
  'gift-of-value': true,
  'new-to-unit': true,
  'advice-asked': true,
  'plan-stated': true,
  'details-unread': true,
};

function says(kinds: string, carries: string): SignalWords {
  return { kinds: listed(kinds), carries: listed(carries) };
}

function listed(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}
