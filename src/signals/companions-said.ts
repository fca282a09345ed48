import { makeSentenceFinder, upTo } from './sentence-patterns.ts';

const kin =
  'respektive|partner(?:n|s)?|mak(?:e|a|en|an|ar)|sambo(?:n|s)?|särbo(?:n)?|fru(?:n|ar)?|hustru(?:n|r)?|gubb(?:e|en|ar)|kärring(?:en|ar)?|karl(?:en|ar)?|kille(?:n)?|tjej(?:en)?|(?:poj|flic)kvän\\p{L}*|fäst(?:man|mö)|kärest\\p{L}*|älskling\\p{L}*|livskamrat\\p{L}*|familj(?:en|er|emedlem\\p{L}*)?|ungar(?:na)?|barn(?:en)?|kidsen|barnbarn\\p{L}*|tonåring\\p{L}*|kompis(?:ar|en)?|vän(?:nen|ner)?|väninn(?:a|or|an)|polare(?:n)?|granne(?:n)?|anhörig\\p{L}*|närstående|nära och kära|kavaljer(?:en)?|(?:bättre|äkta) hälft(?:en)?|ledsagare|partners|dejt(?:en)?|följeslagare|medföljande|sällskap(?:et)?|en gäst|gäster|hund(?:en)?|svärmor|' +
  'spouses?|wi(?:fe|ves)|husbands?|family|families|family members?|kids|children|your guests?|a guest|friends?|companions?|other half|better half|loved ones?|significant others?|(?:boy|girl)friends?|hubby|missus|fianc[eé]e?|little ones|teenagers|offspring|nearest and dearest|' +
  'ektefelle\\p{L}*|samboer\\p{L}*|kjæreste\\p{L}*|familie(?:n|r)?|kone(?:n|r)?|ægtefæll\\p{L}*|kæreste\\p{L}*|børn(?:ene)?|barna|ledsager\\p{L}*|samlever\\p{L}*';
/** “våra partner är välkomna”: those of a company are no guests. */
const notOurs = '(?<!(?:våra|vårt|our|its|the|industri\\p{L}*|projekt\\p{L}*|of|alla)\\s)';
/** What a guest may take over from the one who was invited. */
const seat =
  '(?:\\p{L}*(?:plats|stol|biljett|sits|inbjudan)(?:en|n)?|seat|ticket|place|chair|invitation)(?!\\p{L})';
const come =
  '(?:följa|hänga|komma|haka|åka|resa|joina|vara|delta|medfölja|sova|bo|äta|come|join|attend|accompany|travel|tag|stay|bli|være|følge|deltage|delta)';

/** Who the guests' own people are, and that they may come, in either order: “följeslagare får åka med”, “bring the kids”. */
export const findSaidCompanions = makeSentenceFinder({
  list: 'companion',
  hint: /barn(?:vakt|pass|oms|vän)|guest|gäst|ngn|nån|någon|vem|sällskap|childcare|babysit|crèche|creche|programme|stol|sits|överl|seat|chair|tick|välk|welc|velk|inbj|invit|med|kan|får|can|may|brin|join|room|plats|\?|\+|kostar|erlägg|pay|betal|along|ingår|ticket|bilj|hemma|home|cannot|can['’]t|not|inte|inga|ej|ell?er|or |ev|any|och en|and one|plus/i,
  veto: /patient|vårdnadshav|guardian|caregiver|inje[ck]|inhal|besökstid|visiting hours|läkarbesök|appointment|vaccin|ambulans|jourtid|förlossning|neonatal|barnmottag|anhörigstöd|drabba|sjukdom|disease|diagnos|studien|trial|study|operating theatre|operationssal|feber/i,
  patterns: [
    {
      said: `${notOurs}(?:${kin})(?!\\p{L})(?:\\s(?:eller|och|or|and|och\\/eller)\\s(?:\\p{L}+\\s)?(?:${kin}))?\\s${upTo(3)}(?:(?:hjärtligt|varmt|mer än|jätte|very|also|most)\\s?)?(?:välkom|jättevälk|inbjud|welcome|invited|velkomm?)\\p{L}*`,
    },
    {
      said: `${notOurs}(?:${kin})(?!\\p{L})\\s(?:också\\s|även\\s)?(?:får|kan|can|may|kan)\\s${upTo(3)}${come}(?!\\p{L})`,
    },
    {
      said: `(?:tar?|tag|tage|tager|tagit|ha|bjud|bjuda|dra|släpa?|släng|plocka|packa|lifta)\\s${upTo(2)}med?\\s${upTo(4)}(?:${kin})(?!\\p{L})(?!\\s(?:från|på|on|from)\\s(?:din |er )?(?:klin|jobb|avd|mott|team|arbet))`,
    },
    {
      said: `(?:bring|bringing|take along|drag along|bring along|invite)\\s(?:${upTo(3)})(?:${kin}|one guest|the lot|someone|somebody|a date)(?!\\p{L})(?!\\s(?:else )?(?:from|in|on|at|who works)(?!\\p{L}))`,
    },
    {
      said: `(?:${kin})(?!\\p{L})\\s(?:följer|hänger|kommer|åker|reser|tag|tags|tagging|come|comes|coming|go|joining)\\s${upTo(1)}(?:med|along|too)(?!\\p{L})`,
    },
    {
      said: `(?:plats|rum|utrymme|room|space|plass|plads)\\s(?:finns\\s|är\\s|is\\s)?(?:även\\s|också\\s)?(?:för|for|til|till)\\s(?!alla|hela\\s(?:avd|klin|team))${upTo(2)}(?:${kin})(?!\\p{L})`,
    },
    {
      said: `(?:följeslagare|medföljande|respektive|makar|anhöriga|companions?|accompanying (?:persons?|guests?))(?=\\s(?:erlägger|betalar|kostar|pays?|debiteras|ingår|går bra|bor|äter|är)(?!\\p{L}))`,
    },
    {
      said: `(?:kids|children|partner|respektive|familj|familjen|sambo|barn|spouse|other half|plus one)\\s?\\?`,
    },
    {
      said: `(?<![\\d)])\\+\\s?1(?=\\s(?:går|är|får|kan|välk|ok|is|are|can|may|welcome|allowed|invited|gäst|guest|fine|if|om|till|to|för|for|ingår|included)|\\s?[).,!?]|$)`,
    },
    {
      said: `(?:du|dig|you|ni)\\s(?:och|plus|and)\\s(?:en|ett|one|a)\\s(?:(?!kolleg|colleag|doktor|skötersk)\\p{L}+\\s)?(?:till|gäst|other|guest|friend|vän|companion|anhörig)(?!\\p{L})`,
    },
    {
      said: `(?:inbjudan|biljetten|invitation|ticket|kortet|erbjudandet)\\s(?:gäller|avser|is|is valid|admits|covers)\\s(?:for\\s|för\\s)?(?:två|two|2)(?:\\spersoner|\\speople|\\spersons)?`,
    },
    {
      said: `(?:whoever|anyone) you (?:want|like) to bring|bring(?:ing)?\\s(?:any|some)(?:one|body)(?!\\s(?:else )?(?:from|in|on|at|who works)(?!\\p{L}))|någon hemma|(?:själv|ensam|solo|alone)\\s(?:eller|or)\\s(?:i|med|with|in)\\s\\p{L}+`,
    },
    // “ta med ngn du tycker om”, “du väljer själv vem du tar med”, “du får gärna ha sällskap”
    {
      said: `(?:tar?|tag|ha|bjud|bjuda)\\s${upTo(2)}med?\\s(?:dig\\s|er\\s)?(?:ngn|någon|nån|en)(?:\\s(?:som )?(?:du|ni) (?:själv )?(?:tycker om|gillar|vill|håller av|älskar|trivs)\\p{L}*)?(?=\\s?(?:[.,;!?)]|$))`,
    },
    {
      said: `(?:tar?|tag|bjud)\\s${upTo(2)}med?\\s(?:dig\\s)?(?:ngn|någon|nån)\\s(?:som )?(?:du|ni) (?:själv )?(?:tycker om|gillar|vill (?:bjuda|ha|dela)|håller av|älskar)`,
    },
    {
      said: `(?:väljer|välj|bestämmer)\\s${upTo(2)}vem\\s(?:du|ni)\\s(?:vill\\s)?(?:tar?|ha|bjuder?)\\s${upTo(1)}med(?!\\p{L}|\\s(?:från|ur|på)\\s)`,
    },
    {
      said: `(?:ha|har|i|med)\\s(?:gärna\\s)?(?:eget\\s)?sällskap(?=\\s?[.,;!)]|$)|(?:vill|får|kan)\\s${upTo(2)}ha med\\s(?:dig|er)\\s(?:ngn|någon|nån)(?!\\p{L})`,
    },
    {
      said: `(?:du|dig|you|ni)\\s?(?:\\+|&)\\s?(?:en\\s|a\\s|one\\s|1\\s)?(?:gäst|vän|guest|friend|companion|partner|respektive)(?!\\p{L})|(?:a|one|en) (?:guest|gäst) (?:each|per person|var)(?!\\p{L})`,
    },
    // “vi ordnar barnvakt”, “childcare is provided”
    {
      said: `(?:barnvakt|barnpassning|barnomsorg|barnklubb|childcare|babysitt(?:er|ers|ing)|crèche|creche|kids['’]? club)(?:en)?\\s(?:ordnas|finns|erbjuds|ingår|kan (?:ordnas|bokas)|is|are|will be|can be|available|provided)(?!\\p{L})|(?:ordnar|erbjuder|fixar|bjuder på|arrange|offer|provide|ordnar med)\\s${upTo(1)}(?:barnvakt|barnpassning|childcare|babysitt(?:er|ers|ing)|a crèche|a creche)(?!\\p{L})`,
    },
    {
      said: `(?:familje|barn)vänlig\\p{L}*\\s(?:program|aktivitet\\p{L}*|helg\\p{L}*|dag\\p{L}*)|(?:partner|spouse|companion|family)['’]?s?['’]?\\s(?:programme|program)(?!\\p{L})`,
    },
    {
      said: `(?:ev\\.?|eventuell|eventuella|any)\\s(?:gäst|gäster|respektive|medföljande|sällskap|guests?|companions?|partner)(?!\\p{L})`,
    },
    // “anhörigbiljett 650 kr”, “guest ticket”
    {
      said: `(?:anhörig|partner|familje|gäst|följeslagar|respektive|ledsagar|medföljar|vän)(?:biljett|plats|program|avgift|pris|paket|kuvert|anmälan)\\p{L}*`,
    },
    {
      said: `(?:guest|partner|spouse|companion|family|plus-one)\\s(?:tickets?|fee|places?|pass(?:es)?|registration|package)(?!\\p{L})`,
    },
    // “sambon får stanna hemma”, “partners cannot be accommodated”, “inga medföljande”
    {
      said: `${notOurs}(?:${kin})(?!\\p{L})\\s(?:får|måste|bör|ska|skall|kan|kommer|har|are|is|have|has|must|should|will|stays?|blir)\\s${upTo(5)}(?:hemma|utanför|stay(?:ing)? (?:at )?home|left (?:at home|behind)|stay behind|ikke med)(?!\\p{L})`,
    },
    {
      said: `${notOurs}(?:partners|spouses|guests|wives|husbands|families|family members|companions|children|kids)\\s(?:cannot|can['’]t|can not|may not|are not|aren['’]t|will not|won['’]t|must not)\\s${upTo(2)}(?:accommodat|admit|invit|attend|join|come|accept|allow|includ|cater|cover|register|participat|host|seat|permit|welcom|entertain|along)\\p{L}*`,
    },
    {
      said: `${notOurs}(?:respektive|partner|makar?|sambo|familj\\p{L}*|medföljande|anhöriga|ledsagare|gäster|sällskap|barn)\\s(?:kan|får|har|bereds|ryms|erbjuds|omfattas|ingår)\\s${upTo(1)}(?:inte|ej|dessvärre inte|tyvärr inte)\\s${upTo(3)}(?:med|delta\\p{L}*|plats|tillträde|medfölja|komma|tas emot|bjudas|beredas|möjlighet|inbjudan|erbjud\\p{L}*)(?!\\p{L})`,
    },
    {
      said: `(?:inga|ingen|inget|no|ingen|not for|ej för|inte för)\\s(?:\\p{L}+\\s)?(?:respektive|medföljande|ledsagare|följeslagare|anhöriga|spouses?|partners|plus[- ]ones?|family members|companions?|accompanying (?:persons?|guests?)|ledsager\\p{L}*)(?=\\s?[.,;!)]|$|\\s(?:är|får|kan|gäster|personer|till|på|vid|are|at|to|can|please|tack|tyvärr|allowed|admitted|inbjud\\p{L}*)(?!\\p{L}))`,
    },
    // “får en partner gärna överta stolen”, “ge biljetten till en vän”, “pass your ticket on to a friend”
    {
      said: `(?:får|kan|may|can|låt|let)\\s${upTo(2)}(?:${kin})(?!\\p{L})\\s${upTo(3)}(?:överta|ta över|ärva|disponera|använda|få|ta|take over|take|have|use)\\s(?:din |er |your |hela )?${seat}`,
    },
    {
      said: `(?:överlåt|överlåta|överlåtas|lämna|lämnas|lämna över|lämnas över|ge|skänk|skänka|pass|give|hand|transfer)\\s${upTo(2)}${seat}\\s${upTo(2)}(?:till|på|åt|to)\\s${upTo(2)}(?:${kin})(?!\\p{L})`,
    },
    {
      said: `(?:m\\.|med|\\+|inkl\\.?|incl\\.?|&|plus)\\s?(?:resp(?:ektive)?|partner|mak[ea]|sambo|familj|gäst|spouse|guest|family)(?=\\s?[.,;)!?]|$)`,
    },
  ],
});
