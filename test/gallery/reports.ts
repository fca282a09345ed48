import type { Finding, Quote, Report, Signal } from '../../src/report.ts';

/** Hand-written reports, one for each thing that the panel may have to show. */
export const reports = {
  evening: eveningReport(),
  compliant: compliantReport(),
  board: boardReport(),
  society: plainReport('other-invitation'),
  newsletter: plainReport('not-invitation'),
  picture: plainReport('unreadable'),
  attachment: attachmentReport(),
  sparse: sparseReport(),
};

/** What the sources that the reports name are called. */
export const sources = {
  'agreement-2020': {
    title: {
      sv: 'Överenskommelse om samverkansregler, 2020',
      en: 'Agreement on cooperation rules, 2020',
    },
    url: 'https://rules.example/2020',
    origin: 'party' as const,
    checked: '2026-02-20',
  },
  'industry-ethics': {
    title: { sv: 'Läkemedelsbranschens etiska regelverk', en: 'Ethical rules of the industry' },
  },
};

function eveningReport(): Report {
  const wording = [
    'Kväll om hjärtsvikt, 16 april',
    'Hej Maria!',
    'Torsdag 16 april samlas vi på Strandhotellet. Kl. 17.45 talar överläkare Maja Ståhl i tre kvart om nya riktlinjer för hjärtsvikt.',
    'Därefter bjuder Cordia Pharma AB på trerätters middag från kl. 18.30 till 21.00, värd 1 495 kr per person, med tillhörande viner, och för er som har lång väg hem ingår rum på Strandhotellet.',
    'Välkommen att ta med din partner. Kursboken delas kanske ut.',
    'Frågor: johan.palm@cordia.example eller 070-123 45 67, personnummer 19640823-3234.',
  ].join('\n');
  const at = quoter(wording);
  const signals: Signal[] = [
    {
      id: 'schedule',
      stance: 'stated',
      ...at('Torsdag 16 april'),
      date: '2026-04-16',
      from: '17:45',
      to: '21:00',
      partOfDay: 'evening',
      yearImplied: true,
    },
    { id: 'venue', kind: 'hotel', stance: 'stated', ...at('Strandhotellet') },
    {
      id: 'programme',
      stance: 'stated',
      ...at('Kl. 17.45 talar överläkare Maja Ståhl i tre kvart'),
      professionalMinutes: 45,
      socialMinutes: 150,
    },
    { id: 'purpose', stance: 'stated', ...at('nya riktlinjer för hjärtsvikt') },
    {
      id: 'meal',
      kind: 'banquet',
      stance: 'stated',
      payer: 'company',
      amount: { min: 1495, max: 1495, currency: 'SEK', per: 'person' },
      ...at('trerätters middag från kl. 18.30'),
    },
    { id: 'alcohol', kind: 'wine', stance: 'stated', payer: 'company', ...at('med tillhörande viner') },
    {
      id: 'lodging',
      kind: 'hotel',
      stance: 'stated',
      payer: 'company',
      nights: 1,
      ...at('rum på Strandhotellet'),
    },
    { id: 'companion', stance: 'stated', payer: 'unknown', ...at('ta med din partner') },
    { id: 'gift', kind: 'book', stance: 'unclear', payer: 'unknown', ...at('Kursboken delas kanske ut') },
  ];
  const index = (id: string) => signals.findIndex((signal) => signal.id === id);
  const finding = (rule: string, signal: string, rest: Partial<Finding>): Finding => ({
    rule,
    principle: 'moderation',
    weight: 'prohibited',
    outcome: 'conflict',
    signals: [index(signal)],
    evidence: signals.slice(index(signal), index(signal) + 1).map(quoteOf),
    title: rule,
    why: 'Deltagares boende vid en sammankomst ska arbetsgivaren stå för. Här tycks företaget betala.',
    advice: 'Tacka nej till rummet eller låt kliniken betala. Fråga din kontaktperson om du är osäker.',
    basis: [{ source: 'agreement-2020', section: 'avsnitt 5', status: 'earlier-edition' }],
    ...rest,
  });
  return {
    ...frame(wording, 'industry-invitation'),
    situation: 'gathering',
    organisers: [
      { name: 'Cordia Pharma AB', sector: 'pharma', role: 'host', ...spanOf(at('Cordia Pharma AB')) },
    ],
    signals,
    findings: [
      finding('lodging-paid', 'lodging', { title: 'Företaget betalar övernattningen' }),
      finding('social-programme-dominates', 'programme', {
        title: 'Middagen är längre än programmet',
        signals: [index('programme'), index('meal')],
        evidence: [index('meal'), index('programme')].flatMap((i) => signals.slice(i, i + 1).map(quoteOf)),
        basis: [{ source: 'industry-ethics', status: 'industry-code' }],
      }),
      finding('companions-invited', 'companion', { title: 'Medföljande bjuds in' }),
      finding('meal-above-limit', 'meal', {
        title: 'Middagen kostar mer än gränsen',
        weight: 'decision',
        outcome: 'review',
        limit: { id: 'meal-dinner-se', value: 950, currency: 'SEK', verified: false },
        basis: [{ source: 'industry-ethics', status: 'industry-code' }],
      }),
      finding('alcohol-offered', 'alcohol', {
        title: 'Vin serveras',
        weight: 'decision',
        outcome: 'review',
        basis: [{ source: 'principle', status: 'inferred' }],
      }),
      finding('gift-offered', 'gift', { title: 'En gåva nämns', outcome: 'unclear' }),
      finding('programme-missing', 'programme', {
        principle: 'transparency',
        weight: 'information',
        outcome: 'unclear',
        signals: [],
        evidence: [],
        lookedFor: ['programme'],
        title: 'Programmet saknas',
      }),
      finding('content-not-readable', 'programme', {
        principle: 'transparency',
        weight: 'information',
        outcome: 'unclear',
        signals: [],
        evidence: [],
        title: 'Detaljerna står i en bilaga som inte har lästs',
      }),
    ],
    questions: [
      { id: 'addressee', text: 'Är inbjudan ställd till verksamhetschefen?' },
      { id: 'programme', text: 'Vilket är programmet, med tider?' },
      { id: 'meals', text: 'Vad kostar måltiden per person?' },
      { id: 'fee', text: 'Kostar det något att delta?' },
      { id: 'target-group', text: 'Vem riktar sig mötet till?' },
      { id: 'time', text: 'När slutar mötet?' },
    ],
    summary: { conflict: 3, review: 2, unclear: 3, questions: 6 },
  };
}

function boardReport(): Report {
  const wording = [
    'Calidora Advisory Board, 12–13 June',
    'Dear Prof. Wallin,',
    'Calidora S.A. offers an honorarium of CHF 2,400, transferred to your private bank account, and flights on 12 June to Zürich.',
  ].join('\n');
  const at = quoter(wording);
  const honorarium = at('honorarium of CHF 2,400');
  return {
    ...frame(wording, 'industry-invitation'),
    message: {
      subject: 'Calidora Advisory Board, 12–13 June',
      from: { name: 'Calidora Scientific Engagement', address: 'm.bernasconi@calidora.example' },
      to: [{ name: 'Prof. Ingela Wallin', address: 'ingela.wallin@hospital.example' }],
      cc: [],
      attachments: [{ name: 'agreement.pdf', read: false }],
    },
    reading: { hiddenText: true, analysedTo: 60000, unread: ['agreement.pdf'] },
    languages: ['en'],
    situation: 'advisory-board',
    organisers: [{ name: 'Calidora S.A.', sector: 'pharma', role: 'host', country: 'CH' }],
    signals: [
      {
        id: 'honorarium',
        kind: 'assignment',
        stance: 'stated',
        payer: 'company',
        amount: { min: 2400, max: 2400, currency: 'CHF' },
        paidTo: 'person',
        ...honorarium,
      },
      { id: 'travel', kind: 'flight', stance: 'stated', payer: 'company', ...at('flights') },
      { id: 'schedule', stance: 'stated', ...at('12 June'), date: '2026-06-12', endDate: '2026-06-13' },
    ],
    findings: [
      {
        rule: 'assignment-agreement-needed',
        principle: 'documentation',
        weight: 'decision',
        outcome: 'review',
        signals: [],
        evidence: [],
        lookedFor: ['agreement'],
        title: 'A written agreement with the employer is needed',
        why: 'An assignment is agreed between company, employer and person.',
        advice: 'Ask for a written agreement that names your employer.',
        basis: [{ source: 'agreement-2020', status: 'confirmed', section: 'section 6' }],
      },
    ],
    questions: [
      { id: 'agreement', text: 'Which written agreement do you propose, with the employer as a party?' },
    ],
    summary: { conflict: 0, review: 1, unclear: 0, questions: 1 },
  };
}

function compliantReport(): Report {
  const wording = 'Produktinformation hos er 19 mars\nTorsdag 19 mars, kl 12.00–12.40, ert konferensrum';
  const at = quoter(wording);
  return {
    ...frame(wording, 'industry-invitation'),
    kindSetBy: 'reader',
    situation: 'product-information',
    organisers: [{ name: 'Cordia Pharma AB', sector: 'pharma', role: 'host' }],
    signals: [
      {
        id: 'schedule',
        stance: 'stated',
        ...at('Torsdag 19 mars, kl 12.00–12.40'),
        date: '2026-03-19',
        from: '12:00',
        to: '12:40',
      },
      { id: 'venue', kind: 'workplace', stance: 'stated', ...at('ert konferensrum') },
    ],
  };
}

/** A company's invitation that tells hardly anything. */
function sparseReport(): Report {
  const wording = 'Välkommen på kvällsmöte!\nCordia Pharma AB hälsar alla välkomna.';
  return {
    ...frame(wording, 'industry-invitation'),
    situation: 'unknown',
    organisers: [{ name: 'Cordia Pharma AB', sector: 'pharma', role: 'host' }],
    questions: [
      { id: 'programme', text: 'Vilket är programmet, med tider?' },
      { id: 'time', text: 'Vilken dag är det, och när börjar och slutar det?' },
      { id: 'place', text: 'Var hålls mötet?' },
    ],
    summary: { conflict: 0, review: 0, unclear: 0, questions: 3 },
  };
}

function attachmentReport(): Report {
  const report = plainReport('unreadable');
  const attachments = [{ name: 'inbjudan.pdf', read: false }];
  return { ...report, message: { ...report.message, attachments } };
}

function plainReport(kind: Report['kind']): Report {
  const wording = 'Höstmöte för allmänläkare\nEget boende bokas av deltagaren, 1 200 kr per natt.';
  const report = frame(wording, kind);
  if (kind !== 'other-invitation') return report;
  return {
    ...report,
    situation: 'unknown',
    organisers: [{ name: 'Allmänläkarföreningen', sector: 'society', role: 'host' }],
    signals: [
      {
        id: 'lodging',
        kind: 'hotel',
        stance: 'stated',
        payer: 'participant',
        amount: { min: 1200, max: 1200, currency: 'SEK', per: 'night' },
        ...quoter(wording)('Eget boende'),
      },
    ],
  };
}

function frame(wording: string, kind: Report['kind']): Report {
  return {
    schema: 1,
    pack: { id: 'se-samverkan', edition: '3.0', inForce: '2026-02-01', overlays: [] },
    message: {
      subject: wording.split('\n')[0] ?? '',
      from: { name: 'Johan Palm', address: 'johan.palm@cordia.example' },
      to: [{ name: 'Thorsell, Maria', address: 'maria.thorsell@region.example' }],
      cc: [],
      sent: '2026-03-02T09:14:00+01:00',
      attachments: [],
    },
    wording,
    kind,
    kindEvidence: [],
    languages: ['sv'],
    organisers: [],
    signals: [],
    findings: [],
    questions: [],
    summary: { conflict: 0, review: 0, unclear: 0, questions: 0 },
  };
}

function quoter(wording: string): (quote: string) => Quote {
  return (quote) => {
    const start = wording.indexOf(quote);
    if (start < 0) throw new Error(`not in the wording: ${quote}`);
    return { start, end: start + quote.length, quote };
  };
}

function quoteOf({ start, end, quote }: Quote): Quote {
  return { start, end, quote };
}

function spanOf({ start, end }: Quote) {
  return { start, end };
}
