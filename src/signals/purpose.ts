import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { startingWithin } from './look-up.ts';
import type { Reading } from './reading.ts';

/** What the event is about: the words after “om”, “about”, “tema” that follow a word for the event; else the subject line. */
export function findPurpose(reading: Reading): Omit<Signal, 'quote'>[] {
  const { analysis } = reading;
  const said = phrasesOf(analysis, 'head-topic').find((cue) => isTopic(analysis, cue.first));
  const told = said ? after(analysis, said) : [];
  const bySubject = told.length > 0 ? told : fromSubject(analysis);
  return bySubject.length > 0 ? bySubject : fromVerb(analysis);
}

/** “Jag går igenom säsongens doseringsschema”: the object of a verb of telling, of more than a short word. */
function fromVerb(analysis: Analysis): Omit<Signal, 'quote'>[] {
  for (const verb of phrasesOf(analysis, 'topic-verb')) {
    const [topic] = after(analysis, verb);
    if (topic && /\p{L}{5}/u.test(analysis.text.slice(topic.start, topic.end))) return [topic];
  }
  return [];
}

/** The words after a cue, up to the end of their clause. */
function after(analysis: Analysis, cue: Phrase): Omit<Signal, 'quote'>[] {
  const gap = /^[\s:–-]*/.exec(analysis.text.slice(cue.end, cue.end + 12))?.[0].length ?? 0;
  const start = cue.end + gap;
  const end = topicEnd(analysis, start);
  return end - start >= 4 ? [purpose(start, end)] : [];
}

function purpose(start: number, end: number): Omit<Signal, 'quote'> {
  return { id: 'purpose', stance: 'stated', start, end };
}

const aboutWords = new Set([
  'om',
  'kring',
  'inom',
  'avseende',
  'angående',
  'about',
  'on',
  'regarding',
  'concerning',
  'in',
  'vedrørende',
  'rörande',
]);

/** A bare preposition needs a word for an event, a talk or information just before it. */
function isTopic(analysis: Analysis, at: number): boolean {
  const word = analysis.tokens[at];
  if (!word || isWhen(analysis, word.end)) return false;
  if (!aboutWords.has(word.lower)) return true;
  return [at - 1, at - 2, at - 3].some((before) => {
    const token = analysis.tokens[before];
    if (!token || token.sentence !== word.sentence) return false;
    const isEvent = phrasesOf(analysis, 'situation').some(
      (phrase) => phrase.first <= before && before <= phrase.last,
    );
    return (
      isEvent ||
      /^(informera|information|prata|diskutera|berätta|föreläsning|föreläsa|talar|talk|inform|update|uppdatering|kunskap|nyheter|data|utbildning|experience|erfarenheter|synpunkter|advice|råd)/.test(
        token.lower,
      )
    );
  });
}

/** “a seminar on 12 May”: when, not what about. */
function isWhen({ dates, clocks }: Analysis, from: number): boolean {
  return startingWithin(dates, from, from + 3).length + startingWithin(clocks, from, from + 3).length > 0;
}

/** To the end of the phrase: a full stop, a comma before a new clause, the line's end, or the day and hour it is held. */
function topicEnd(analysis: Analysis, start: number): number {
  const ends = [whenIn(analysis, start), townAfter(analysis, start)].filter((end) => end !== undefined);
  const text = analysis.text.slice(start, Math.min(start + 120, ...ends));
  const stop = /[.!?\n;:,(]|\s[–-]\s|\s(?:för|till|på|den|med|och vi|at|for|with|where|där)\s/i.exec(text);
  return start + text.slice(0, stop?.index).replace(lead, '').trimEnd().length;
}

/** Small words that lead to the day or the hour. */
const lead = /(?:\s+(?:den|on|the|i|at|kl\.?|klockan|klokken|from|från))+\s*$/i;

/** Where the first day or hour after the start of a topic stands, within a line's length. */
function whenIn({ dates, clocks }: Analysis, start: number): number | undefined {
  const values = [
    ...startingWithin(dates, start + 1, start + 120),
    ...startingWithin(clocks, start + 1, start + 120),
  ];
  return values.length > 0 ? Math.min(...values.map((value) => value.start)) : undefined;
}

/** “heart failure in Zürich”: where the words for the place stand; a country may be part of the topic. */
function townAfter({ names, text }: Analysis, start: number): number | undefined {
  for (const name of startingWithin(names, start + 1, start + 120)) {
    if (name.type !== 'place' || name.ambiguous || name.entry.type === 'country') continue;
    const lead = /\s+(?:i|in|at|på|vid|ved)\s+$/i.exec(text.slice(start, name.start));
    if (lead) return start + lead.index;
  }
  return undefined;
}

/** A subject line of more than one content word beside the word invitation. */
function fromSubject(analysis: Analysis): Omit<Signal, 'quote'>[] {
  const { start, end } = analysis.wording.subject;
  const subject = analysis.text.slice(start, end);
  const lead =
    /^(?:(?:vb|fw|fwd|sv|re|inbjudan|invitation|välkommen|kvällssymposium|inbjudan till \S+|invitation to \S+|save the date)\s*[:–-]\s*)+/i.exec(
      subject,
    )?.[0].length ?? 0;
  const rest = subject.slice(lead);
  const words = rest.match(/\p{L}{4,}/gu) ?? [];
  const empty =
    /^(?:ses vi|välkommen|inbjudan|invitation|hej|hello|kväll|middag|dinner|lunch|träff|möte|meeting|seminari\w*)[\s!?.]*$/i;
  if (
    words.length < 2 ||
    empty.test(rest.trim()) ||
    /^(?:ses vi|välkommen (?:på|till) \S+!?$)/i.test(rest.trim())
  )
    return [];
  return [purpose(start + lead, end)];
}
