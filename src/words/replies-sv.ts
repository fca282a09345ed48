/** The words of the replies in Swedish: those of the tab, and under `draft` those of the drafts themselves. */
export const repliesSv = {
  tab: 'Svar',
  lead: 'Utkast att kopiera. Inget skickas härifrån: du klistrar in texten och ändrar det du vill.',
  choose: 'Vad vill du skriva?',
  kinds: {
    ask: 'Be om komplettering',
    decline: 'Tacka nej',
    'pass-on': 'Vidare till chef',
    contact: 'Fråga kontaktperson',
  },
  to: {
    ask: 'Till avsändaren',
    decline: 'Till avsändaren',
    'pass-on': 'Till verksamhetschefen, när du vidarebefordrar mejlet',
    contact: 'Till kontaktpersonen för samverkan',
  },
  toContact: (who: string) => `Till ${who}`,
  noContact: 'Din organisation har inte angett någon kontaktperson här. Fråga din chef vem det är.',
  contactPage: 'Kontaktsida',
  inMailLanguage: { sv: 'På svenska.', en: 'På engelska.' },
  otherLanguage: { sv: 'Skriv på engelska', en: 'Skriv på svenska' },
  saysReason: 'Ta med skälet',
  text: (kind: string) => `Utkast: ${kind}`,
  copy: 'Kopiera svaret',
  copyAsk: 'Be om komplettering',
  copied: 'Svaret är kopierat. Klistra in det i ditt mejl.',
  askCopied: 'Frågorna är kopierade som ett färdigt svar. Klistra in det i ditt mejl.',
  notCopied: 'Det gick inte att kopiera. Markera texten under Svar och kopiera den därifrån.',
  notCopiedHere: 'Det gick inte att kopiera.',
  reset: 'Börja om från utkastet',
  nothingMissing: {
    title: 'Det finns inget att be om.',
    text: 'Inbjudan svarar på de frågor som reglerna leder till. Det säger inget om huruvida ni bör delta: du och din chef avgör.',
  },
  origins: {
    ask: 'Vad frågorna bygger på',
    decline: 'Vad skälen bygger på',
    'pass-on': 'Vad uppgifterna bygger på',
    contact: 'Vad frågan bygger på',
  },
  fromQuestion: 'Framgår inte av mejlet',
  fromAbsence: 'Saknas i mejlet',

  timeParts: { day: 'dag', start: 'starttid', end: 'sluttid' },

  draft: {
    hello: 'Hej!',
    thanks: 'Tack för inbjudan',
    titled: (title: string) => ` ”${title}”`,
    toEvent: (event: string) => ` till ${event}`,
    onDay: (day: string) => ` den ${day}`,
    concerning: (day: string) => `, som gäller den ${day}`,
    events: { meeting: 'mötet', event: 'arrangemanget', visit: 'besöket' },
    when: {
      day: 'vilket datum gäller det',
      hours: {
        'start end': 'när börjar och slutar det',
        start: 'när börjar det',
        end: 'när slutar det',
      } as Readonly<Record<string, string>>,
      and: ', och ',
    },
    askLead: 'För att vi ska kunna ta ställning enligt samverkansreglerna behöver vi veta lite mer:',
    programmeInMail:
      'Programmet kom som fil. Kan ni skriva det i själva mejlet, med tider, så att vi kan ta ställning?',
    clarify: (claim: string) => `${claim}. Hur är det tänkt?`,
    askBefore: (day: string) => `Skicka gärna uppgifterna i god tid före sista anmälningsdag, den ${day}.`,
    askSoon: 'Svara gärna på det här mejlet, så återkommer vi.',
    copyHead: 'Skicka gärna en kopia av svaret till vår verksamhetschef.',
    askForText:
      'Innehållet går inte att läsa som text. Kan ni skicka inbjudan i själva mejlet, med program, tider, plats och vem som betalar vad?',
    bye: 'Vänliga hälsningar',
  },
};

/** The shape that every language's words of the replies have. */
export type ReplyWords = typeof repliesSv;
