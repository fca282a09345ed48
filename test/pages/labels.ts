import type { Random } from './random.ts';

/** The language of Outlook's own words on a page. In `zz` every word is random letters, another each time. */
export type Labels = 'en' | 'sv' | 'de' | 'zz';

/** Gives one of Outlook's words in the language of the page. */
export type Say = (english: string) => string;

/** The words of one language; what is not known in it stays English, as Outlook's own gaps do. */
export function sayIn(labels: Labels, random: Random): Say {
  if (labels === 'zz') return (english) => english.replace(/\p{L}+/gu, () => random.word());
  const words: Readonly<Record<string, string>> = { en: {}, sv: swedish, de: german }[labels];
  return (english) => words[english] ?? english;
}

/* Nobody has confirmed the Swedish ones on a page of Outlook: nothing may depend on them. */
const swedish = {
  'Message body': 'Meddelandetext',
  'Reading Pane': 'Läsfönster',
  'Email message': 'E-postmeddelande',
  'Message actions': 'Meddelandeåtgärder',
  'Message list': 'Meddelandelista',
  'Skip to message': 'Hoppa till meddelande',
  'Skip to message list': 'Hoppa till meddelandelista',
  'Opens card for': 'Öppnar kort för',
  From: 'Från',
  To: 'Till',
  Reply: 'Svara',
  Accept: 'Acceptera',
  Tentative: 'Preliminärt',
  Decline: 'Avböj',
  'Show original size': 'Visa originalstorlek',
  '[Draft]': '[Utkast]',
  'on behalf of': 'för',
};

const german = {
  'Message body': 'Nachrichtentext',
  'Reading Pane': 'Lesebereich',
  'Message actions': 'Nachrichtenaktionen',
  'Message list': 'Nachrichtenliste',
  From: 'Von',
  To: 'An',
  Reply: 'Antworten',
  Accept: 'Zusagen',
  Tentative: 'Mit Vorbehalt',
  Decline: 'Ablehnen',
  '[Draft]': '[Entwurf]',
  'on behalf of': 'im Auftrag von',
};
