import { phrasesOf } from './analysis.ts';
import { goodsBefore } from './free-goods.ts';
import { phrasesBeside, sentenceSpan } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

/** What is free is free at the expense of whoever holds it. */
export function asFree(reading: Reading, draft: Draft): Draft {
  const { amount: _, ...signal } = draft.signal;
  const payer = isOfFair(reading, draft) ? 'organiser' : reading.parties.side;
  return { ...draft, signal: { ...signal, kind: 'free', payer } };
}

/** “Monter C14 … Inträdet är fritt för alla”: the doors of a fair are open at its own expense, whoever has a stand there. */
function isOfFair({ analysis }: Reading, { phrase }: Draft): boolean {
  if (phrasesOf(analysis, 'stand').length === 0) return false;
  const sentence = sentenceSpan(analysis, phrase.start);
  const words = sentence ? analysis.text.slice(sentence.start, sentence.end) : '';
  return entrance.test(words) && !byWriter.test(words);
}

const entrance =
  /(?:inträde|entré|tillträde|entry|entrance|admission|mässa|besökare|visitors?|attendance|inngang|adgang)/iu;
const byWriter =
  /(?<!\p{L})(?:vi|oss|we|us|our|vår[at]?|med koden?|with (?:the )?code|köpt|bought)(?!\p{L})/iu;

const joiners = new Set(['men', 'but', 'och', 'and', ',', 'og']);
const otherThings = ['meal', 'travel', 'lodging', 'gift', 'alcohol', 'leisure'];

/** “Vi bjuder på kostnadsfri lunch” is free food and “förbanden skickas gratis” free goods, not a free event. */
export function isAboutEvent(reading: Reading, draft: Draft): boolean {
  const { first, last } = draft.phrase;
  const { tokens, text } = reading.analysis;
  const isOther = (list: string) =>
    phrasesBeside(reading.analysis, list, first).some((phrase) => {
      if (phrase.first > last)
        return phrase.first - last <= 2 && !joiners.has(tokens[phrase.first - 1]?.lower ?? '');
      if (phrase.last >= first || first - phrase.last > 6) return false;
      const between = text.slice(phrase.end, draft.phrase.start);
      return !takingPart.test(between) && !newClause.test(between);
    });
  if (otherThings.some(isOther) || isGiven(reading, draft) || goodsBefore(reading, draft.phrase))
    return false;
  const sentence = sentenceOf(reading, draft);
  return !things.test(sentence) || isAboutTakingPart(sentence);
}

const newClause = /[,;:–]\s*(?:vi|jag|det|we|i|it|this|vi)(?!\p{L})/iu;
const givenBefore =
  /(?:^|[^\p{L}])(?:får|skickar|lånar|lämnar|ger|levererar|installerar|testar|provar|get|gets|receive|have|keep|send|lend|borrow|try|use)\s+(?:\p{L}+\s+)?(?:den|det|dem|de|en|ett|två|tre|fyra|it|them|one|a|an|two|three)\s[^.!?\n]{0,60}$/iu;

/** “Ni får den utan kostnad”, “ni får en låda, gratis”: something is handed over, nobody takes part. */
function isGiven({ analysis }: Reading, { phrase }: Draft): boolean {
  const sentence = sentenceSpan(analysis, phrase.start);
  const before = analysis.text.slice(sentence?.start ?? phrase.start, phrase.start).slice(-120);
  return givenBefore.test(before) && !takingPart.test(before);
}

/** Whether a sentence is about something to take part in. */
export function isAboutTakingPart(sentence: string): boolean {
  return takingPart.test(sentence);
}

const things =
  /beställ|exemplar|skicka|utlån|\blån(?!g)|programvara|mjukvar|provperiod|\bpilot|\btesta?\b|månader|leverans|parkering|förband|apparat|maskin|utrustning|software|copies|copy\b|\bloan|trial|upgrade|shipping|parking|order(?:ed)?\b|probe|pump(?:ar|en)?\b|blandas?\b|equipment|device|dressings?\b|calibrat|kalibrer|\bapp(?:en)?\b|wi-?fi|patienten|the patient\b|\bslang|reservdel|första månaden|first month|garanti|warranty|serviceavtal|service (?:year|period|visit)/i;
const takingPart =
  /delta|deltag|arrangemang|anmäl|particip|attend|registr|(?<!på )\bplats(?!en? (?!är |ingår|kostar|bjud))|entré|inträde|\bkurs|möte|seminari|semina|utbildning|webbinari|webinar|event|course|meeting|symposi|konferens|kongress|conference|congress|dagen|kväll|evening|tilmeld|påmeld/i;

function sentenceOf({ analysis }: Reading, draft: Draft): string {
  const sentence = sentenceSpan(analysis, draft.phrase.start);
  return sentence ? analysis.text.slice(sentence.start, sentence.end) : '';
}
