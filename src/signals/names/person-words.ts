import type { Message, Span } from '../../mail/message.ts';

/** Tells whether a word is part of an address, or with a capital the surname of somebody named: “Hans Golf”, “Dr Anna Vin”. */
export function readPersons(message: Message, text: string): (word: Span) => boolean {
  const { from, to, cc } = message;
  const known = [from, ...to, ...cc].map((person) => person?.name?.toLowerCase() ?? '');
  return ({ start, end }) => {
    if (isInAddress(text, start, end)) return true;
    if (!/^\p{Lu}[\p{L}-]*$/u.test(text.slice(start, end))) return false;
    const first = firstName.exec(text.slice(Math.max(0, start - longestName), start))?.[1];
    if (!first) return false;
    const name = `${first} ${text.slice(start, end)}`.toLowerCase();
    if (known.some((person) => person.includes(name))) return true;
    const [before, after] = [start - first.length - 1, text.slice(end, end + longestAddress).toLowerCase()];
    return (
      after.includes(`${name.replace(' ', '.')}@`) ||
      introducing.test(text.slice(Math.max(0, before - longestLead), before))
    );
  };
}

/** “karin.padel@lindova.example”. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /^[\p{L}\d._-]*@\p{L}/u.test(text.slice(end, end + 30)) ||
    /@[\p{L}\d.-]*$/u.test(text.slice(Math.max(0, start - 30), start))
  );
}

const longestName = 24;
const firstName = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) $/u;

/** How far, in characters, after a name its address may stand, and before it the words that introduce a person. */
const longestAddress = 120;
const longestLead = 60;

/** Titles, words for colleagues and speakers, words for getting in touch, also before a first of two names. */
const introducing =
  /(?:^|[^\p{L}])(?:dr|doc|docent|doktor|doctor|professor|prof|mr|mrs|ms|herr|fru|överläkare|specialistläkare|sjuksköterska|chefen|kollega|kollegan|kollegor|colleague|colleagues|kontakta|contact|kontakt är|kontakten är|kontaktperson|contact is|contact person|ring|mejla|maila|email|call|föreläsare|talare|speaker|speakers|moderator|instruktör|konsulent|specialist|manager|hälsar|hälsningar|regards|mvh|heter|jag är|my name is|i am|anmälan till|anmäl dig till|hör av dig till|register with)[.:,]?(?: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:,| och| eller| and| or| og))* $/iu;
