/** The words of the welcome page in Swedish: all of them together, and no more than 120. */
export const welcomeSv = {
  title: 'Välkommen till Samverkanskoll',
  lead: 'Öppna en inbjudan från ett företag i Outlook på webben. Då visas ett smalt handtag vid högerkanten. Klicka på det, så ser du om det finns något att tänka på, och varför.',
  points: [
    'Allt sker i din webbläsare. Inget skickas någonstans.',
    'Du får underlag, ingen rättslig bedömning. Du och din chef avgör.',
    'Mejl som inte är inbjudningar lämnas i fred.',
  ],
  trySample: 'Prova med ett exempel',
  settings: 'Inställningar',
  keys: (keys: string) => `${keys} öppnar panelen.`,
  allowHeading: 'Ett steg kvar',
  allowText: 'Webbläsaren behöver ditt tillstånd innan Samverkanskoll kan läsa Outlook.',
  allow: 'Tillåt läsning av Outlook',
  allowed: 'Klart. Ladda om Outlook om det redan är öppet.',
  refused: 'Samverkanskoll fick inget tillstånd. Du kan försöka igen.',
};

/** The shape that every language's words of the welcome page have. */
export type WelcomeWords = typeof welcomeSv;
