import type { Language } from '../report.ts';

/** Sentences of the replies that nobody drafts before the panel has drawn itself, in Swedish. */
const sv = {
  decline: 'Vi tackar nej till att delta i den form som beskrivs.',
  declinePlain: 'Den här gången tackar vi nej.',
  reason: 'Så som vi läser inbjudan avstår vi av följande skäl:',
  welcomeBack:
    'Ni är välkomna att återkomma med ett upplägg på vår arbetsplats, på arbetstid och med det yrkesinriktade innehållet i centrum.',
  otherProposal: 'Ni är välkomna att vända er till vår verksamhetschef med ett annat förslag.',
  passOn: 'Vi har fått en inbjudan som behöver ditt beslut. Du hittar den längre ner i mejlet.',
  inShort: 'Kort om inbjudan:',
  whenWhere: (text: string) => `När och var: ${text}`,
  whenWhereMissing: 'När och var: framgår inte',
  moreTimes: 'flera tillfällen',
  companyPays: (what: string) => `Företaget betalar: ${what}`,
  payerUnclear: (what: string) => `Framgår inte vem som betalar: ${what}`,
  employerPays: (what: string) => `Arbetsgivaren betalar: ${what}`,
  participantPays: (what: string) => `Deltagaren betalar: ${what}`,
  organiserPays: (what: string) => `Arrangören betalar: ${what}`,
  offered: (what: string) => `Erbjuds: ${what}`,
  notIncluded: (what: string) => `Ingår inte: ${what}`,
  noFee: 'Ingen deltagaravgift',
  noCosts: 'Mat, resa och andra kostnader nämns inte',
  toDecide: 'Att ta ställning till:',
  nothingFound: 'Inga iakttagelser. Bedömningen är din.',
  dismissed: (count: number, reasons: string) =>
    `${count === 1 ? '1 iakttagelse är avfärdad' : `${count} iakttagelser är avfärdade`}: ${reasons}. Bedömningen är din.`,
  open: 'Återstår att reda ut:',
  missing: (what: string) => `Framgår inte av mejlet: ${what}.`,
  decideBy: (day: string) => `Beslut behövs senast den ${day}, som är sista anmälningsdag.`,
  deadlinePassed: (day: string) => `Sista anmälningsdag var den ${day}.`,
  noDeadline: 'Sista anmälningsdag framgår inte.',
  eventOn: (event: string, day: string) => `${event} är den ${day}.`,
  needAdvice: (company: string | undefined) =>
    company ? `Jag behöver råd om en inbjudan från ${company}.` : 'Jag behöver råd om en inbjudan.',
  kind: (kind: string) => `Typ av samverkan: ${kind}`,
  myQuestion: 'Min fråga gäller:',
  howToSee: 'Hur ska vi se på det enligt samverkansreglerna?',
  isTouched: 'Min fråga är om inbjudan berörs av samverkansreglerna, och vad vi i så fall behöver göra.',
  madeWith: (edition: string) =>
    `Sammanställt lokalt med Samverkanskoll, regler ${edition}, ännu inte helt avstämda mot utgåvans text. Ingen rättslig bedömning.`,
};

const en: typeof sv = {
  decline: 'We are unable to take part in the form described.',
  declinePlain: 'We will not be taking part this time.',
  reason: 'As we read the invitation, our reasons are as follows:',
  welcomeBack:
    'You are welcome to come back with a proposal for a meeting at our workplace, during working hours and with the professional content at its centre.',
  otherProposal: 'You are welcome to contact our head of unit with another proposal.',
  passOn:
    'We have received an invitation that needs your decision. You will find it further down in this mail.',
  inShort: 'The invitation in short:',
  whenWhere: (text) => `When and where: ${text}`,
  whenWhereMissing: 'When and where: not stated',
  moreTimes: 'several occasions',
  companyPays: (what) => `The company pays: ${what}`,
  payerUnclear: (what) => `Not stated who pays: ${what}`,
  employerPays: (what) => `The employer pays: ${what}`,
  participantPays: (what) => `The participant pays: ${what}`,
  organiserPays: (what) => `The organiser pays: ${what}`,
  offered: (what) => `Offered: ${what}`,
  notIncluded: (what) => `Not included: ${what}`,
  noFee: 'No participation fee',
  noCosts: 'Food, travel and other costs are not mentioned',
  toDecide: 'For you to decide:',
  nothingFound: 'No findings. The judgement is yours.',
  dismissed: (count, reasons) =>
    `${count === 1 ? '1 finding has been dismissed' : `${count} findings have been dismissed`}: ${reasons}. The judgement is yours.`,
  open: 'Still to be cleared up:',
  missing: (what) => `Not stated in the mail: ${what}.`,
  decideBy: (day) => `A decision is needed by ${day}, when registration closes.`,
  deadlinePassed: (day) => `Registration closed on ${day}.`,
  noDeadline: 'The registration deadline is not stated.',
  eventOn: (event, day) => `${event} is on ${day}.`,
  needAdvice: (company) =>
    company
      ? `I need advice on an invitation from ${company}.`
      : 'I need advice on an invitation that we have received.',
  kind: (kind) => `Type of cooperation: ${kind}`,
  myQuestion: 'My question is about:',
  howToSee: 'How should we look at this under the cooperation rules?',
  isTouched:
    'My question is whether the cooperation rules apply to the invitation and, if so, what we need to do.',
  madeWith: (edition) =>
    `Prepared locally with Samverkanskoll, rules ${edition}, not yet fully checked against the text of that edition. No legal judgement.`,
};

/** Sentences of the replies that decline, pass on or ask for advice, apart from the words that the panel needs at once. */
export const laterDraftWords: Readonly<Record<Language, typeof sv>> = { sv, en };
