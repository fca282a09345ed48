/** What the panel says of dismissing, of states that need more than a sentence, and of its table, in Swedish. */
export const panelSv = {
  keepRecord: {
    heading: 'Register',
    keep: 'Spara i registret',
    update: 'Uppdatera i registret',
    keepHint:
      'Det här sparas, bara här i webbläsaren: datum, företag och bransch, typ av samverkan, utfall, reglernas id och utgåva, ditt beslut, roll, referens och anmärkning.',
    keptOn: (day: string) => `Finns i registret sedan ${day}.`,
    remark: 'Egen anmärkning till registret (utan personnamn)',
    kept: 'Sparat i registret.',
    updated: 'Registret är uppdaterat.',
    full: 'Webbläsarens lagring är full. Ingenting nytt sparades, det gamla finns kvar. Exportera och radera äldre poster på inställningssidan.',
    failed: 'Det gick inte att spara i registret. Försök igen.',
  },
  organisation: {
    page: 'Kontakt',
    guideline: 'Lokala riktlinjer',
    form: 'Formulär',
  },
  dismissal: {
    open: 'Avfärda …',
    dismiss: 'Avfärda',
    cancel: 'Avbryt',
    undo: 'Ångra',
    legend: 'Varför avfärdar du iakttagelsen?',
    reasons: {
      misread: 'Fel tolkat',
      'not-applicable': 'Gäller inte här',
      settled: 'Redan avstämt med chef',
    },
    comment: 'Kommentar (frivillig)',
    commentNeeded: 'Kommentar',
    chooseReason: 'Välj ett skäl först.',
    writeComment: 'Skriv några ord om varför.',
    dismissed: 'avfärdad:',
    all: (n: number) => (n === 1 ? 'Iakttagelsen är avfärdad' : `Alla ${n} iakttagelser är avfärdade`),
    some: (n: number) => (n === 1 ? '1 avfärdad.' : `${n} avfärdade.`),
  },
  tooLittleTold: {
    label: 'För lite underlag',
    count: 'För lite underlag för att bedöma',
    title: 'Det går inte att bedöma inbjudan som den är.',
    ask: 'Be avsändaren om svar på frågorna här nedanför.',
    openPoints: 'Be avsändaren om det som saknas. Det står här nedanför.',
  },
  unreadableBecause: {
    attachments: (names: string) => `Innehållet ligger troligen i en bilaga, som inte läses: ${names}.`,
    pictures: 'Innehållet ligger troligen i en bild, som inte läses.',
    wayOn: 'Granska själv med checklistan, eller be avsändaren om inbjudan som text.',
  },
  internal: 'Avsändaren hör till din egen organisation.',
  checklist: {
    open: 'Checklista för egen granskning',
    questions: [
      'Är inbjudan ställd till verksamhetschefen, eller till den som chefen har utsett?',
      'Framgår det vilket företag som står bakom?',
      'Finns ett program med tider, och är det yrkesinriktade innehållet huvudsaken?',
      'Vad bjuds det på att äta och dricka, och vad kostar det per person?',
      'Vem betalar resa, boende och deltagaravgift?',
      'Är platsen rimlig, och ligger den nära arbetet?',
      'Erbjuds gåvor, arvode, fritidsaktiviteter eller plats för medföljande?',
      'Pågår en upphandling som företaget kan vara med i?',
    ],
  },
  rulesOld: (day: string) =>
    `Reglerna jämfördes senast med sina källor ${day}. Det kan finnas en nyare version.`,
  overlaysUnread: (n: number) =>
    n === 1
      ? 'En lokal regelfil går inte att läsa och används inte.'
      : `${n} lokala regelfiler går inte att läsa och används inte.`,
  contact: 'Frågor om reglerna:',
  howSure: {
    label: 'Hur säkert',
    stated: 'Det står uttryckligen i mejlet.',
    counted: 'Räknat på tiderna i mejlet.',
    context: 'Tolkat ur sammanhanget. Läs citatet och bedöm själv.',
    missing: 'Uppgiften saknas i det som lästes.',
    incomplete: 'Nämns, men uppgiften saknas i det som lästes.',
  },
  width: 'Panelens bredd',
  pixels: (n: number) => `${n} pixlar`,
  table: {
    what: 'Vad',
    words: 'Ord i mejlet',
    payer: 'Vem betalar',
    amount: 'Belopp',
    when: 'När',
    where: 'Var',
    more: 'Mer som lästes',
  },
};
