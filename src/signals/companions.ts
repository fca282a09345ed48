import { findNamedCompanions } from './companion-names.ts';
import { withOwnPrice } from './giver.ts';
import { isListedAsDenied } from './headings.ts';
import { sentenceSpan } from './look-up.ts';
import { mentionsOf, oneOf } from './mentions.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';
import { lineText } from './surroundings.ts';

/** Guests of those who are invited: partner, family, friends. */
export function findCompanions(reading: Reading): Draft[] {
  const named = findNamedCompanions(reading.analysis).map((phrase) => draftOf(reading, phrase, 'companion'));
  const listed = mentionsOf(reading, 'companion').filter(
    (draft) => !isPatients(reading, draft) && !isAddition(reading, draft),
  );
  const drafts = [...listed, ...named].map((draft) =>
    withOwnPrice(
      reading,
      asPayingGuest(reading, asUnpaidGuest(reading, asRefused(reading, asOwnGuest(reading, draft)))),
    ),
  );
  return oneOf(drafts).map((whole) => withInvitingWords(reading, whole, drafts));
}

/** “Ta med din respektive! Vi bjuder era bättre hälfter på bubbel”: the words that ask a guest along tell most. */
function withInvitingWords({ analysis: { text } }: Reading, whole: Draft, drafts: readonly Draft[]): Draft {
  const asked = drafts.find(
    ({ signal }) =>
      signal.stance === whole.signal.stance && inviting.test(text.slice(signal.start, signal.end)),
  );
  if (!asked || whole.signal.stance !== 'stated') return whole;
  const { start, end } = asked.signal;
  return { ...whole, phrase: asked.phrase, signal: { ...whole.signal, start, end } };
}

const inviting = /^(?:ta|tag|bring)\s/i;

const plus = /^plus\s(?:1|ett|one)$/i;
const closes =
  /^(?:\s?(?:[.,;:!?)\n]|$)(?!\d)|\s(?:är|får|kan|går|om|till|is|are|can|may|if|to|at|välkom\p{L}*|welcome|allowed|invited|included)(?!\p{L}))/iu;

/** “Plus 1 100 kronor i timmen”, “plus ett kortare pass”: more of something else, no guest. */
function isAddition({ analysis: { text } }: Reading, { phrase: { start, end } }: Draft): boolean {
  return plus.test(text.slice(start, end)) && !closes.test(text.slice(end, end + 20));
}

const patients = /patient|bipacksedel|leaflet|injec|injek|inhal|vaccin|lekterapi|barn under \d/i;

/** “Bring a family member who helps with injections”: company that is spoken of to patients. */
function isPatients({ analysis }: Reading, { phrase }: Draft): boolean {
  const sentence = sentenceSpan(analysis, phrase.start);
  return sentence !== undefined && patients.test(analysis.text.slice(sentence.start, sentence.end));
}

const leftOutAlone =
  /^[^\p{L}]*(?:ev\.?\s|eventuella\s)?(?:medföljande|respektive|anhöriga|ledsagare|følgesvenn|ledsager\p{L}*|accompanying (?:persons?|guests?)|companions?|spouses?|partners?)\s*(?:,|och\s|and\s|og\s|$)/iu;

/**
 * “What is not covered: accompanying persons (welcome to the dinner)”: they may come, and pay for themselves. Named in a
 * row with the minibar they are only left out.
 */
function asOwnGuest({ analysis }: Reading, draft: Draft): Draft {
  if (!isListedAsDenied(analysis, draft.phrase.first)) return draft;
  const line = lineText(analysis, analysis.tokens[draft.phrase.first]?.line ?? -1);
  if (leftOutAlone.test(line) && !/välkom|welcome|velkom/i.test(line))
    return { ...draft, signal: { ...draft.signal, stance: 'denied', payer: 'unknown' } };
  return { ...draft, signal: { ...draft.signal, stance: 'stated', payer: 'participant' } };
}

const pays =
  /(?:^|[.;,]\s)(?:but\s|men\s)?(?:their|his|her|deras|sin|sina|sitt|deres)\s[^.!?\n]{0,90}?(?:own (?:expense|cost|account)|charged to|privately|out of pocket|egen (?:bekostnad|kostnad|räkning|regning)|egne (?:kostnader|udgifter)|faktureras|debiteras|själva|selv)(?!\p{L})/iu;

/** “Accompanying persons are welcome; their flights, meals and any supplement are charged to the member”. */
function asPayingGuest({ analysis }: Reading, draft: Draft): Draft {
  const { stance, payer } = draft.signal;
  if (stance !== 'stated' || payer === 'participant') return draft;
  const { end } = draft.phrase;
  if (!pays.test(analysis.text.slice(end, end + nearCosts))) return draft;
  return { ...draft, signal: { ...draft.signal, payer: 'participant' } };
}

/** How far, in characters, after a companion it may be told what it costs. */
const nearCosts = 230;

const unpaid =
  /(?:fund|paid|pay|cover|sponsor|bekost|betal|bjuda|stå för|finansier|dekk|dækk)\p{L}*[^.!?\n]{0,40}?\s(?:but|men)\s[^.!?\n]{0,60}?(?:welcome|join|attend|välkom|följa|delta|velkomm|hänga)/iu;

/** “Accompanying persons cannot be funded, but may join the dinner”: they may come, only not at the company's expense. */
function asUnpaidGuest({ analysis }: Reading, draft: Draft): Draft {
  const { start, end } = draft.phrase;
  if (draft.signal.stance !== 'denied' || !unpaid.test(analysis.text.slice(start, end + nearWelcome)))
    return draft;
  return { ...draft, signal: { ...draft.signal, stance: 'stated', payer: 'participant' } };
}

/** How far, in characters, after a companion the words of welcome may stand. */
const nearWelcome = 130;

const refused =
  /(?:^|[^\p{L}])(?:no|nothing|not|inga|ingen|inget|inte|ej|ingenting|ikke|ingen)(?!\p{L})[^.!?;:\n]{0,60}\s(?:to|for|för|till|åt|for|til)\s+(?:\p{L}+\s){0,2}$/iu;

/** “Anhöriga kan inte medfölja”, “sambon får stanna hemma”: refused within the words themselves. */
const denied =
  /(?:^|\s)(?:inte|ej|ikke|not|cannot|can['’]t|won['’]t|aren['’]t|(?<!någon )hemma|utanför|inga|ingen|inget|no)(?:\s|$)|(?:at home|stay home|stay behind|left behind)$/iu;

/** “No fee is paid to accompanying persons”: what is refused is refused to them. */
function asRefused({ analysis }: Reading, draft: Draft): Draft {
  if (draft.signal.stance === 'denied') return draft;
  if (denied.test(analysis.text.slice(draft.phrase.start, draft.phrase.end)))
    return { ...draft, signal: { ...draft.signal, stance: 'denied', payer: 'unknown' } };
  const before = analysis.text.slice(Math.max(0, draft.phrase.start - 90), draft.phrase.start);
  if (!refused.test(before)) return draft;
  return { ...draft, signal: { ...draft.signal, stance: 'denied', payer: 'unknown' } };
}
