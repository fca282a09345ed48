import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { sentenceSpan, startingWithin, tokenAt } from './look-up.ts';
import type { Reading } from './reading.ts';
import { stanceOf } from './stance.ts';

/** The first sponsor, and others that the text names one by one: “Guldutställare är …, silverutställare …”. */
export function findSponsors(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const phrases = phrasesOf(analysis, 'sponsor').filter((phrase) => isSponsorship(reading, phrase));
  const named = phrases.filter((phrase, at) => companiesAfter(reading, phrase, phrases[at + 1]).length > 0);
  const levels = phrases.filter((phrase) => level.test(textOf(analysis, phrase)));
  const first = phrases.find((phrase) => analysis.regionAt(phrase.start) !== 'own') ?? phrases[0];
  const leading = first && !named.some((phrase) => isOneExpression(first, phrase)) ? [first] : [];
  return [...new Set([...leading, ...named, ...levels])].map((phrase) => {
    const stance = phrase.kind === 'none' ? 'denied' : stanceOf(analysis, phrase);
    return { id: 'sponsor', stance, start: phrase.start, end: endWithNames(reading, phrase) };
  });
}

/** How few tokens may part two words for sponsors that are one expression: “supported by an unrestricted grant from”. */
const oneExpression = 4;

function isOneExpression(one: Phrase, other: Phrase): boolean {
  return one !== other && other.first >= one.first && other.first - one.last <= oneExpression;
}

/** Companies named after a phrase in its sentence, before the next phrase. */
function companiesAfter({ analysis, parties }: Reading, phrase: Phrase, next?: Phrase): Span[] {
  const sentence = analysis.tokens[phrase.first]?.sentence;
  const end = analysis.cut.sentences[sentence ?? -1]?.end ?? phrase.end;
  const near = startingWithin(parties.mentions, phrase.start, Math.min(end, next?.start ?? end));
  return near.filter((span) => analysis.tokens[tokenAt(analysis, span.start)]?.sentence === sentence);
}

/** “Aeropharm stöttar konferensen”: a verb that its company stands before. */
const backs = /^(?:stöttar|stödjer|finansierar|bekostar|bidrar|är|står)/i;

function companiesBefore({ analysis, parties }: Reading, phrase: Phrase): Span[] {
  const sentence = sentenceSpan(analysis, phrase.start);
  return sentence ? startingWithin(parties.mentions, sentence.start, phrase.start) : [];
}

/** How far, in characters, a name may stand from the words before it to belong to their span. */
const nameReach = 14;

/** “Guldsponsor: Aeropharm Nordic, Respivia”: the names that follow close by are part of what is said. */
function endWithNames(reading: Reading, phrase: Phrase): number {
  let { end } = phrase;
  for (const name of companiesAfter(reading, phrase)) {
    if (name.start - end > nameReach && !isList.test(reading.analysis.text.slice(end, name.start))) break;
    end = Math.max(end, name.end);
  }
  return end;
}

/** “finansieras av FoU-enheten samt av Sparbanksstiftelsen, Norrlab Diagnostik”: others may stand before the first company. */
const isList = /^(?:,?\s(?:(?:och|samt|and|og|av|by|from|från|the|&)(?=\s)|\p{Lu}[\p{L}-]*)){1,8},?\s$/u;

const needsCompany =
  /grant|samarbet|samverkan|association|brought|bekost|stött|partnership|collaboration|bidrag|stöd|samarbeid|samarbejd|støtte|support|finans|funded|possible|möjlig|contribution|partner(?!företag)/i;
/** “Inga företag är inblandade i finansieringen”: speaks of companies without a name. */
const inItself = /(?<!partner)företag|bolag|industr|compan|commercial|utställar/i;
const level = /platin|gold|guld|gull|silver|sølv|brons|diamond|main|huvud|hoved|exhibit/i;

/** A company's name that no list knows: “Calvinor AS”. */
const legalForm =
  /^\s+\p{Lu}[\p{L}\d&-]*(?:\s\p{Lu}[\p{L}\d&-]*){0,3}\s(?:AS|ASA|A\/S|ApS|Inc|Ltd|GmbH|AG|SA|BV|NV|Oy)(?!\p{L})/u;

/** “Skänkt av vår egen revisor”, “donated by a member”: a person's kindness. */
const byPerson =
  /^\s(?:(?:vår|våra|vårt|min|mina|mitt|en|ett|egen|egna|our|my|a|an|one of)\s(?!(?:\p{L}+\s){0,2}\p{L}*(?:företag|bolag|firma|leverantör|compan|suppl|manufact))|(?:familjen?|medlem|anhörig|anonym|patient|personal|kolleg|grann|member|famil|relative|colleague|friend|staff)\p{L}*)/iu;

/** “i samarbete med” makes a sponsor only of a company, a stand only its number. */
function isSponsorship(reading: Reading, phrase: Phrase): boolean {
  const { analysis } = reading;
  const isNotice = analysis.regionAt(phrase.start) === 'footer';
  if (isNotice && companiesAfter(reading, phrase).length === 0) return false;
  if (phrase.kind === 'stand')
    return /^(?:nr|no)?[\s.:]*\p{L}{0,2}[\s:.-]?\d/iu.test(
      analysis.text.slice(phrase.end, phrase.end + 8).trim(),
    );
  const words = textOf(analysis, phrase);
  if (/(?:av|by)$/i.test(words) && byPerson.test(analysis.text.slice(phrase.end, phrase.end + 60)))
    return false;
  if (!needsCompany.test(words) || level.test(words) || inItself.test(words)) return true;
  return (
    companiesAfter(reading, phrase).length > 0 ||
    (backs.test(words) && companiesBefore(reading, phrase).length > 0) ||
    legalForm.test(analysis.text.slice(phrase.end, phrase.end + 60))
  );
}

function textOf(analysis: Analysis, phrase: Phrase): string {
  return analysis.text.slice(phrase.start, phrase.end);
}
