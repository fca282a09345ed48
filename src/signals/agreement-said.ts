import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

const to = '(?!\\p{L})';

const writing =
  '(?:papper(?:et|en)?|pappren|pappersarbete(?:t)?|pappersexercis(?:en)?|dokument(?:et|en)?|handling(?:en|ar|arna)|(?:uppdrags|samarbets|projekt)(?:papper|dokument|handling|villkor|beskrivning)\\p{L}*|överenskommelse(?:n|r|rna)?|uppgörelse(?:n)?|villkor(?:en)?|papirer(?:ne)?|papirene|vilkår(?:ene|ene)?)';
const written =
  '(?:skriv(?:s|as|er|a)|underteckna(?:s|r|d|de|t)?|signera(?:s|r|d|de|t)?|upprätta(?:s|r|d|de|t)?|teckna(?:s|r|d|de|t)?|slut(?:s|as|en|na)|ingå(?:s|tts|ngna)|spika(?:s|r|d|de|t)?|regleras|fastställ(?:s|as|da|er)|formaliseras|nedtecknas|slås fast|läggs fast|sätts|skrivits|påskriv(?:na|et|en)|underskriv(?:na|et|en)|underskrives|signeres|skrives|inngås|indgås)';
const paper =
  '(?:paperwork|papers|contracts?|agreements?|letters? of (?:engagement|agreement|appointment|understanding)|engagement (?:letters?|terms)|terms(?: of \\p{L}+)?|deed|heads of terms)';

/** How an agreement in writing is spoken of without its name: papers are drawn up and signed, terms are set down. */
export const findSaidAgreements = makeSentenceFinder({
  list: 'agreement',
  hint: /papp|svart på|papir|dokument|handling|överenskomm|uppgörelse|villkor|vilkår|treparts|skriftl|skrift(?!\p{L})|pränt|paper|sign|terms|contract|agreement|writing|engage|retain/iu,
  veto: /patient|samtyck|informed|hyres|anställning|employment contract|leverans|köpevillkor|licens|kollektivavtal|cookie|personuppgift|privacy|reservation|gåvobrev|recept(?!ion)|remiss|closely|observers|inter-?rater|publicer|artikel|articles?(?!\p{L})|white paper|allmänna villkor|terms and conditions|resevillkor|bokningsvillkor|avbokning|certifikat/iu,
  patterns: [
    {
      said: `(?:tre|två|fler|three|tri)-?(?:parts?|partite|party|way)[-\\s]?(?:dokument|papper|handling|kontrakt|uppgörelse|överenskommelse|document|paper|contract|arrangement|deal|understanding)\\p{L}*`,
      kind: 'employer',
    },
    {
      said: `${writing}\\s${gap(4)}${written}\\s${gap(3)}(?:mellan|med|av|ihop|innan|före|först|i förväg|mellem|mellom|på båda|hos|under|i två|i tre)${to}`,
    },
    {
      said: `(?:villkor(?:en)?|ansvar(?:et)?|uppdrag(?:et)?|ersättning(?:en)?|samarbete(?:t)?|överenskommelse(?:n)?|det hela|allt|detta)\\s${gap(2)}${written}\\s${gap(1)}(?:i|på|genom|via)\\s(?:ett|en|särskilt|separat|eget|\\s)*${gap(1)}(?:dokument|papper|handling|pm|mall|skrift|pränt|brev)\\p{L}*`,
    },
    {
      said: `${written}\\s${gap(2)}${writing}\\s(?:mellan|med|ihop med|tillsammans med|mellem|mellom)${to}`,
    },
    {
      said: `(?:skriftlig(?:t|a|en)?|undertecknad(?:e)?|signerad(?:e|t)?|påskriv(?:et|en|na)|underskriv(?:et|en|na)|kontrasignera(?:t|d|de))\\s(?:uppdrags|överenskomm|åtagande|villkor|uppgörelse|kontrakt|reglering|handling|papper|dokument|samarbets|avtal)\\p{L}*`,
    },
    {
      said: `(?:uppdrag(?:et)?|samarbete(?:t)?|arvode(?:t)?|ersättning(?:en)?|villkor(?:en)?|projekt(?:et)?|insats(?:en)?)\\s${gap(1)}(?:bekräftas|regleras|avtalas|fastställs|dokumenteras|överenskommes|görs upp)\\s${gap(3)}(?:i skrift|skriftligen|skriftligt|på papper|i pränt|på pränt)${to}`,
    },
    {
      said: `(?:gör(?:a|s)?|kom(?:ma|mer)?)\\s${gap(1)}(?:upp|överens)\\s${gap(2)}(?:i skrift|skriftligen|skriftligt|på papper)${to}`,
    },
    {
      said: `(?:${writing}|${paper}|documents?)\\s${gap(3)}(?:för|till|for|til)\\s(?:er |din |your |both |ömsesidig )?(?:påskrift|underskrift|signering|undertecknande|(?:counter)?signature)${to}`,
    },
    {
      said: `(?:få|fått|får|ha|har|skriv(?:a|er|s|as)?|finns|ligger|vill ha)\\s${gap(3)}(?:svart på vitt|i pränt|på pränt|skriftligen|skriftligt mellan)${to}`,
    },
    {
      said: `(?:signed|countersigned|counter-signed|co-?signed|executed|completed)\\s(?:and\\s\\p{L}+\\s)?${paper}${to}`,
    },
    { said: `(?:countersigned|counter-signed|co-signed)\\s(?:cop(?:y|ies)|documents?|forms?|set)${to}` },
    {
      said: `(?:paperwork|papers|letters? of \\p{L}+|engagement letters?|terms|deed|heads of terms)\\s${gap(5)}(?:signed|countersigned|co-signed|inked|executed|exchanged|drawn up|in place|between)${to}`,
    },
    {
      said: `(?:sign|countersign|ink|execute|exchange|draw up|drawing up|signing|inking)\\s${gap(3)}${paper}${to}`,
    },
    {
      said: `(?:formali[sz]ed?|agreed?|confirm(?:ed)?|recorded?|documented?|laid down|set down|set out|captured?|down|everything|terms|all)\\s${gap(2)}(?:in writing|in black and white|on paper|in a (?:written |short |formal )?(?:document|memo|letter|contract))${to}`,
    },
    {
      said: `(?:you|you['’]ll|du|ni)\\s${gap(2)}be (?:formally )?(?:contracted|retained|engaged)\\s(?:as|by|under|through|on)${to}`,
    },
  ],
});
