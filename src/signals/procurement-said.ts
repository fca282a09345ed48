import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

/** Not within a word. */
const to = '(?!\\p{L})';

const tender =
  '(?:\\p{L}*upphandling(?:en|ar|arna|s\\p{L}+)?|anbud(?:et|en|s\\p{L}+)?|budgivning(?:en|s\\p{L}+)?|budrunda(?:n)?|budstrid(?:en)?|konkurrensutsättning(?:en)?|förfrågningsunderlag(?:et)?|upphandlingsunderlag(?:et)?|(?:ffu|lou|luf|rfp|rfq|rfi|itt)(?:[:-]\\p{L}+)?|udbud(?:det|s\\p{L}+)?|anbuds?konkurranse(?:n)?|anskaffelse(?:n|s\\p{L}+)?|licitation(?:en)?)';
const goesOn =
  '(?:pågår|pågående|löper|rullar|(?:är|ligger) (?:nu )?(?:ute|igång|i gång|öppen|öppet|live|annonserad\\p{L}*)|i full gång|på gång|igång|stänger|öppnar|öppnas|avgörs|avslutas|drar i ?gång|startar|startas|inleds|inletts|börjar|påbörjas|närmar sig|står för dörren|stundar|väntar|förbereds|planeras|släpps|släpptes|släppts|publicerades|gick ut|skickades ut|utvärderas|överprövas|överklagats|går mot sitt slut|kører|er i gang|pågår)';
const bid =
  '(?:bids?|tenders?|tendering|bidding|procurements?|procurement exercise|rfps?|rfqs?|itts?|solicitation|competitive process)';
const open =
  '(?:live|open|active|pending|running|ongoing|on-going|current|upcoming|outstanding|submitted|forthcoming|imminent|unresolved|undecided|standing)';
const buyer =
  '(?:regio\\p{L}*|county|counties|trust|hospitals?|clinic|department|landsting\\p{L}*|kommun\\p{L}*|sjukhus\\p{L}*|health board|municipality|adda|ski|amgros|sykehusinnkjøp|varuförsörjningen|er|ert|you|your \\p{L}+|their \\p{L}+|the \\p{L}+)';
const central =
  '(?:adda|skl kommentus|kommentus|varuförsörjningen|kammarkollegiet|sykehusinnkjøp|amgros|nhs supply chain|ski)';

/**
 * How a purchase in competition is spoken of: a tender is under way, a bid lies with a buyer, a supplier has been chosen
 * or listed. Each is looked for within one sentence.
 */
export const findSaidProcurements = makeSentenceFinder({
  list: 'procurement',
  hint: /upphandl|tilldelning|anbud|budgiv|budrund|budstrid|konkurrensuts|förfrågn|(?:^|[^\p{L}])(?:FFU|LOU|LUF|RFP|RFQ|RFI|ITT|SKI)(?!\p{L})|bids?(?!\p{L})|bidding|tender|procur|solicit|udbud|anskaff|licitat|leverantör|leverandør|supplier|vendor|provider|avtal|aftale|avtale|kontrakt|contract|rangordn/iu,
  veto: /talent|hjälpsökande|\bmg\b|tablett|tablets?\b|dosering|daily|palpat|organdon|\bsore\b|dosage|licensavtal|hyresavtal|kollektivavtal/i,
  patterns: [
    // “budgivningen pågår”, “LOU-processen är i full gång”
    { said: `${tender}${to}\\s${gap(4)}${goesOn}${to}`, kind: 'ongoing' },
    // “mitt under en budgivning”, “medan anbuden prövas”
    {
      said: `(?:mitt i|mitt under|medan|så länge|i väntan på|inför|under|inom|før|under)\\s${gap(2)}(?:budgivning|budrund|konkurrensutsättning|anbuds|lou-|udbud)\\p{L}*`,
      kind: 'ongoing',
    },
    // “a live bid with your county”, “an open tender for wound care”
    { said: `${open}\\s${gap(1)}${bid}${to}`, kind: 'ongoing' },
    // “the bid is still pending”, “bidding closes on Friday”
    {
      said: `${bid}\\s${gap(2)}(?:is|are|has been|have been|remains?|closes?|opens?|runs?|goes|were|was)\\s${gap(2)}(?:live|open|pending|ongoing|on-going|running|out|under ?way|in progress|submitted|lodged|due|evaluated|assessed|scored|decided|awarded|undecided|on)${to}`,
      kind: 'ongoing',
    },
    // “we have lodged a bid with the region”, “vårt bud ligger hos regionen”
    {
      said: `(?:submit|lodg|plac|enter|hand|put|mak|prepar)\\p{L}*\\s${gap(3)}(?:bid|tender)${to}\\s(?:with|to|for|in|at|before)\\s${gap(1)}${buyer}${to}`,
      kind: 'ongoing',
    },
    { said: `${bid}\\s(?:with|before|at)\\s(?:the\\s)?${buyer}${to}`, kind: 'ongoing' },
    {
      said: `(?:bud|anbud)(?:et)?\\s${gap(3)}(?:hos|till|i)\\s(?:region|landsting|kommun|adda|sjukhus)\\p{L}*`,
      kind: 'ongoing',
    },
    {
      said: `(?:bidding|tendering)\\s(?:is|process|round|phase|stage|window|procedure|season)${to}`,
      kind: 'ongoing',
    },
    // “antagen leverantör”, “rangordnad etta”, “preferred supplier list”
    {
      said: `(?:antag(?:en|na|its|its)|utsedda?|tilldelad|upphandlade?|kontrakterade?|avtalad|avropsbara?|rangordnade?|förstahands|ensam|valgt|antatt)\\s(?:som\\s)?${gap(1)}(?:leverantör|leverandør)\\p{L}*`,
      kind: 'contract',
    },
    {
      said: `(?:rangordnad(?:e)?|rankad(?:e)?|placerad(?:e)?)\\s(?:som\\s)?(?:ett?a|nummer ett|nr 1|1:a|först|tvåa|nummer två|nr 2|2:a)${to}`,
      kind: 'contract',
    },
    {
      said: `(?:(?:approved|appointed|awarded|contracted|nominated|framework|first-ranked|top-ranked)[-\\s](?:supplier|vendor|provider)s?|(?:preferred|selected|listed|designated|sole)[-\\s](?:supplier|vendor|provider)s?(?:['’]s?)?\\s(?:list|panel|status|register|catalogue|to the (?:region|county|trust)))${to}`,
      kind: 'contract',
    },
    {
      said: `(?:supplier|vendor|provider)s?['’]?\\s(?:list|panel|framework|roster)\\s(?:of|for|at|in|with)\\s${gap(1)}(?:region|county|trust|hospital|municipal|health board)\\p{L}*`,
      kind: 'contract',
    },
    // “vi tog hem avtalet”, “secured the contract with the region”
    {
      said: `(?:vann|vunnit|vinna|vinnare|knep|knipit|säkrat|säkrade|rott hem|erhållit|(?:tog|tagit|kammade|kammat|rodde)\\shem|tilldela\\p{L}+|förlorade|förlorat)\\s(?:av\\s|i\\s)?${gap(3)}(?:avtal|kontrakt|upphandling|anbud|tilldelning)(?:et|en)?${to}`,
      kind: 'contract',
    },
    {
      said: `(?:won|win|winning|secured?|landed|clinched|bagged|awarded|lost|retained|gained)\\s${gap(4)}(?:contract|tender|bid|framework|procurement)${to}`,
      kind: 'contract',
    },
    // “det avtal som tecknades i maj om införande av …”, “the agreement signed in May for the supply of …”
    {
      said: `(?:avtal|kontrakt)(?:et|en)?${to}\\s${gap(8)}(?:om|för|gällande|avseende|rörande|kring)\\s${gap(2)}(?:införande|leverans|köp|inköp|installation|utbyte|byte|hyra|leasing|utrullning|implementering|driftsättning|uppgradering)(?:et|en|er)?${to}`,
      kind: 'contract',
    },
    {
      said: `(?:agreements?|contracts?)${to}\\s${gap(7)}(?:for|on|covering|concerning)\\s(?:the\\s)?${gap(1)}(?:supply|purchase|delivery|installation|introduction|implementation|roll-?out|lease|leasing|replacement|upgrade)${to}`,
      kind: 'contract',
    },
    {
      said: `(?:avtale|aftale|kontrakt)(?:n|en)?${to}\\s${gap(6)}om\\s${gap(1)}(?:levering|kjøp|køb|innføring|indførelse|installasjon|installation)(?:en)?${to}`,
      kind: 'contract',
    },
    // “på avtal hos regionen”, “ligger i regionens sortiment”, “Adda-avtalet”
    {
      said: `(?:på|i|inom|har|via|under)\\s(?:avtal(?:et)?|upphandlat sortiment)\\s(?:med|hos|i|för)\\s(?:region|landsting|kommun|${central})\\p{L}*`,
      kind: 'contract',
    },
    {
      said: `(?:${central}s?)[-\\s]${gap(2)}(?:ram|leverans)?(?:avtal|framework|contract|leverantör|supplier)\\p{L}*`,
      kind: 'contract',
    },
    {
      said: `(?:leverantörs|avtals|sortiments|kontrakts)(?:lista|katalog|område|trohet|uppföljning|prislista)\\p{L}*`,
      kind: 'contract',
    },
    {
      said: `upphandla(?:t|d|de)\\s(?:av|hos|i|för|genom|via|till)\\s${gap(1)}(?:region|landsting|kommun|sjukhus|${central})\\p{L}*`,
      kind: 'contract',
    },
    { said: `vunn(?:en|na|it)\\s${gap(1)}(?:upphandling|anbud)\\p{L}*`, kind: 'contract' },
    {
      said: `avtalspart(?:ner|nern|en)?\\s(?:till|för|hos|åt|med)\\s${gap(1)}(?:\\p{L}*region|landsting|kommun|sjukhus|${central})\\p{L}*`,
      kind: 'contract',
    },
    {
      said: `contracted\\s(?:by|with|to)\\s${gap(1)}(?:region|county|trust|hospital|${central})\\p{L}*`,
      kind: 'contract',
    },
    { said: `tilldelnings(?:besked|beslut|meddelande|beslutet|beskedet)${to}`, kind: 'ongoing' },
    { said: `out\\s(?:for|to)\\s(?:bids?|tender|competition|quotes?|quotation)${to}`, kind: 'ongoing' },
    { said: `short-?list(?:ed)?\\s${gap(3)}${bid}${to}`, kind: 'ongoing' },
    { said: `(?:LOU|LUF|RFP|RFI)-\\p{L}+`, kind: 'mention' },
    { said: `(?:upphandlings|anbuds|konkurrensutsättnings|udbuds|anskaffelses)-?\\p{L}+`, kind: 'mention' },
    { said: `(?:budgivning|anbudsgivning|budrund)\\p{L}*`, kind: 'mention' },
  ],
});
