import { upTo as gap, makeSentenceFinder } from './sentence-patterns.ts';

/** Not within a word. */
const to = '(?!\\p{L})';

const weekday =
  '(?:mån|tis|ons|tors|fre|lör|sön|lør|søn|man|tirs|fre)dag\\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const weekend = '(?:lång|long\\s|extra)?(?:helg|weekend|veckoslut)\\p{L}*';
const night = '(?:hotell?|över)?(?:natt|nätter|dygn|døgn|netter|nat|nætter|nights?|övernattning(?:ar)?)';
const some =
  '(?:en|ett|et|två|tre|fyra|fem|några|nån|någon|par|noen|nogle|to|one|two|three|four|five|a|few|couple(?:\\sof)?|some|\\d)';
const days = `${some}\\s(?:[\\p{L}]+\\s)?(?:${night}|da(?:g|gar|ge|ger)|days?|${weekend})`;
const beyond = `(?:${weekday}|${weekend}|${night}|${some}\\s(?:[\\p{L}]+\\s)?(?:dag|dagar|dage|dager|days?))${to}`;

const gathering =
  '(?:möte|kongress|konferens|kurs|symposi|program|utbildning|seminari|start|session|meeting|congress|conference|course|event|programme|workshop|kick-?off|arrangemang|mødet|møtet)\\p{L}*';
const before = `(?:(?:dag|dagar|dagen|dagarna|dygn|dygnet|helgen|days?|weekend|dage)\\s(?:före|innan|tidigare|i förväg|before|early|earlier|ahead|prior|in advance|før))${to}`;
const wayHome =
  '(?:hemresa|hemfärd|återresa|återfärd|hemflyg|återflyg|returflyg|returresa|returbiljett|hjemreise|hjemrejse|hemvägen|utcheckning)\\p{L}*|(?:planet|flyget|tåget|båten|bussen|resan|biljetten|flyet|toget)\\s(?:hem|tillbaka|åter|hjem)|(?:flyga?|flyger|åka?|åker|resa?|reser|far|reise|rejse)\\s(?:\\p{L}+\\s)?(?:hem|tillbaka|hjem)|return\\s(?:flight|ticket|trip|journey|leg|date|travel)s?|(?:flights?|fly|flying|train|ticket|journey|way|travel|head|leave\\sfor)\\s(?:home|back)';
const freely = `(?:valfri|valfritt|öppen|öppet|åpen|åben|flexib\\p{L}*|fritt|när\\s(?:du|ni)\\s(?:vill|själv|behagar|önskar|har lust|känner)|när det passar|når\\s(?:du|dere|i)\\s|efter eget|vilken dag|vilket datum|open|whenever|when you|at your (?:own )?(?:leisure|convenience|pace)|any\\s(?:day|date)|(?:day|date)\\sof your|up to (?:a|one|two|\\d+) (?:weeks?|days)|not until|ikke før|inte förrän|först (?:\\p{L}+\\s)?(?:${weekday}|dagen|dagar)|(?:dagen|dagarna|veckan|helgen) (?:efter|senare|därpå)|(?:dag|dagar|vecka|days?|weeks?) (?:later|senare))`;

const pastime =
  '(?:hinna\\s(?:upp|ut|med|se|till)|se\\s(?:lite|mer|något|stan|sig om)|uppleva|upptäcka|utforska|njuta|koppla\\sav|turista|bada|shoppa|vandra|strosa|åka\\sskidor|ta\\sen\\s(?:dag|tur)|ha\\sen\\s(?:dag|ledig)|see\\s|explore|enjoy|relax|unwind|swim|ski(?!\\p{L})|hike|shop(?!\\p{L})|wander|look\\saround|(?:some|more|a little)\\s(?:free\\s)?time)';

const extensionPatterns: readonly string[] = [
  // “stannar kvar över söndagen”, “bli kvar några dagar”, “hänga kvar till helgen”
  `(?:stanna|stannar|stannat|bli|blir|blive|bliver|vara|dröja|dröjer|häng|hänga|hänger|bo|bor)\\s${gap(2)}(?:kvar|igen|tilbage|hængende|hengende|längre|længere|lenger)\\s${gap(3)}${beyond}`,
  `(?:stanna|stannar|stannat)\\s${gap(2)}över\\s(?:hela\\s|till\\s)?(?:${weekend}|${weekday})`,
  // “stay on until Sunday”, “linger for a few days”, “stick around for the weekend”
  `(?:stay|stays|staying|linger|lingering|hang|remain|remaining|stick|sticking)\\s(?:(?:on|over|around|behind|out|put|here|longer)\\s)?(?:(?:until|till|through|for|over|into|beyond|past)\\s)(?:the\\s|a\\s|another\\s)?(?:few\\s|rest of the\\s|whole\\s)?(?:${weekend}|(?:satur|sun|mon)day|days)${to}`,
  // “vill någon stanna till fredagen går det bra”, “den som vill bli kvar till torsdag”, “anyone who wants to stay until Friday”
  `(?:vill|önskar|föredrar|kan|får|den som|de som|if|anyone|anybody|whoever|those)\\s${gap(4)}(?:stanna(?!\\shemma)|bli kvar|stay(?!\\s(?:at\\s)?home)|linger|remain)\\s(?:(?:kvar|där|nere|uppe|ute|on|over|out there)\\s)?(?:ända\\s)?(?:till|tills|över|until|till|through)\\s(?:på\\s|och med\\s)?(?:${weekday}|${weekend})`,
  // “lägg till en natt”, “haka på ett par dagar”, “tack on a couple of nights”, “add a weekend in Porto”
  `(?:(?:lägg|lägga|lägger|haka|hakar|häng|hänga|hänger|knyt|knyta|plussa|legg|legge|læg|lægge)\\s${gap(2)}(?:till|på|til)|(?:add|adding|tack|tacking|tag|tagging|bolt|bolting|append)(?:\\son)?)\\s${gap(2)}${days}${to}`,
  // “merdygn”, “förnatt”, “pre- and post-nights”
  `(?:extra|mer|bonus|tilläggs|tillvals|förlängnings|för|efter|för-\\soch\\sefter)-?(?:natt|nätter|dygn)\\p{L}*`,
  `(?:pre|post)-?(?:\\s?(?:and|or|och|&|/)\\s?(?:pre|post))?[-\\s](?:${gathering}\\s)?(?:nights?|stays?|extensions?)${to}`,
  // “några dagar i solen efteråt”, “a couple of days either side”
  `${some}\\s(?:[\\p{L}]+\\s)?(?:${night}|dagar|days)\\s${gap(3)}(?:på var sida|på egen hand|i solen|på stranden|för egen del|att turista|either side|either end|on top|on your own|in the sun|of holiday|of leisure|of sightseeing)${to}`,
  // “göra en långhelg av det”, “turn the trip into a city break”
  `(?:gör|göra|gjør|gjøre|gøre)\\s${gap(2)}\\p{L}*(?:helg|weekend|semester|veckoslut|ferie)\\sav${to}`,
  `(?:mak(?:e|ing)\\sa\\s${gap(2)}(?:weekend|holiday|break|vacation|getaway|minibreak)\\s(?:out\\s)?of|turn(?:ing)?\\s${gap(4)}into\\sa\\s${gap(2)}(?:weekend|holiday|break|vacation|getaway|minibreak))${to}`,
  `(?:extend|prolong|lengthen|stretch|draw)\\p{L}*\\s${gap(4)}(?:stay|trip|visit|weekend|break|booking|journey)${to}`,
  `(?:dra|drar|töja|sträcka)\\s${gap(1)}ut\\s(?:på\\s)?${gap(2)}(?:vistelsen|resan|helgen|besöket)${to}`,
  // “planet hem lyfter först måndag kväll”, “hemflyg valfri dag”, “your return ticket can be left open”
  `(?:${wayHome})\\s?:?\\s?${gap(7)}${freely}${to}`,
  `(?:valfri|öppen|flexibel|åpen|åben|open|flexible)\\s(?:\\p{L}+\\s)?(?:hemresa|återresa|returresa|returbiljett|retur|hemresedag|avresedag|returdag|return|hjemreise|hjemrejse|date of return|homeward)${to}`,
  `late check-?out\\s${gap(2)}(?:${weekday})`,
  // “hem torsdag, eller fredag om du vill hinna upp i bergen en dag”, “or on Sunday if you would like to see the city”
  `(?:eller|or|alternativt)\\s${gap(1)}(?:på\\s|on\\s|until\\s)?(?:${weekday}|${weekend}|mån|tis|ons|tors?|fre|lör|sön)\\s${gap(1)}(?:om|ifall|för den som|if|for those who)\\s${gap(3)}(?:vill|hellre|önskar|like|want|prefer|wish)\\s(?:to\\s)?(?:hellre\\s|också\\s|rather\\s|also\\s)?${pastime}`,
  // “vi landar dagen före start”, “arrive a day early”
  `(?:(?:vi|du|ni|alla|får|kan|gärna)\\s${gap(2)}kom(?:ma|mer)?|anländ(?:a|er)?|ankom(?:st|mer|ma)|landar?|(?:flyger|flyga|åker|åka|reser|far|checkar) (?:ner|ned|ut|in|dit|upp|över|fram)|incheckning|utresan?|avfärd|(?<!(?:delegates|participants|many|most|who)\\s)arriv(?:e|al|ing)|land(?:ing)?|fly(?:ing)? (?:in|out|down)|check(?:ing)? in|come(?: in| up| down| over)?)\\s${gap(4)}${before}`,
  // “drar vidare till Chamonix när symposiet är slut”, “travel on to Kyoto after the congress”
  `(?:drar|åker|reser|flyger|sticker|far|resan)\\s${gap(2)}vidare\\s(?:till|mot|upp|ner)\\s${gap(4)}(?:när|efter|sedan)\\s${gap(2)}${gathering}`,
  `(?:efter|after|when|once|när)\\s${gap(2)}${gathering}\\s${gap(4)}(?:drar|åker|reser|flyger|sticker|travel|head|fly|go)\\s${gap(3)}(?:vidare|on|onwards?)\\s(?:till|to|mot)\\s(?:Alperna|\\p{Lu})`,
  `(?:head|heading|go|going|travel|travelling|fly|flying|carry|continue|continuing)\\s${gap(1)}on\\sto\\s${gap(4)}(?:after|once|when)\\s${gap(2)}${gathering}`,
  `(?:välj|väljer|bestäm|bestämmer|choose|pick|decide)\\s${gap(3)}(?:när|vilken|dag|datum|when|which|day|date|what)\\s${gap(4)}(?:hem|hem(?:resa|färd)\\p{L}*|home|fly back|hjem)${to}`,
  // “skjut på hemresan”, “postpone your flight home”, “a later return”, “no need to rush home”
  `(?:senarelägg|skjut|flytta|tidigarelägg|boka om|postpone|delay|put back|push back|move)\\p{L}*\\s${gap(3)}(?:hemresa|avresa|utresa|återresa|hemflyg|(?:return )?flights?(?: home| back)?|departure|return|(?:journey|trip) home)\\p{L}*`,
  `(?:tidigare|senare|earlier|later|early|late)\\s(?:ankomst|avresa|hemresa|avfärd|hemflyg|hemfärd|returflyg|flyg hem|arrivals?|departures?|return flights?|flights? (?:home|back))${to}`,
  `(?:inte|ingen|slipp\\p{L}*|varför|don['’]t|not|no need to|why|instead of|utan att|i stället för att)\\s${gap(3)}(?:skynda|stressa|rusa|jäkta|rush|hurry|hurrying|rushing|dash)\\p{L}*\\s${gap(2)}(?:hem|home|back|hjem|tillbaka)${to}`,
  // “mötet slutar på fredag men rummet är ditt till söndag”
  `(?:slut|avslut|ends?|finish|wraps? up)\\p{L}*\\s${gap(5)}(?:men|but|though|fast|dock|yet|while|medan)\\s${gap(5)}(?:rum|hotell?|room|planet|flyg|flight|plane|return)\\p{L}*\\s${gap(6)}(?:${weekday})`,
  `(?:rum|rummet|rummen|hotell\\p{L}*|rooms?|hotel|bo|bor|stanna|stannar|stay|staying)\\s${gap(4)}(?:över|through|over)\\s(?:the\\s|hela\\s)?${weekend}${to}`,
  // “två nätter kan läggas till”, “nights may be added”
  `(?:${night}|dagar|days|${weekend})\\s${gap(1)}(?:kan|kan även|får|can|may|could)\\s${gap(2)}(?:läggas till|bokas till|köpas till|be (?:added|tacked on|booked on))`,
  // “kom redan på torsdagen”, “unna dig ett par dagar i Rom”
  `(?:kom|kommer|komma|anländ|anländer|res|reser|åk|åker|flyg|flyger|incheckning|ankomst|checka in|arrive|come|fly in)\\s${gap(3)}(?:redan|already|as early as)\\s(?:på\\s|den\\s|on\\s)?(?:${weekday}|dagen|kvällen)`,
  `(?:unna|ta|tag|take|treat)\\s(?:dig|er|yourself|yourselves)(?:\\sto)?\\s${days}\\s(?:i|på|vid|in|at|by|on)${to}`,
  `(?:add-?on|bolt-?on|shoulder|påbyggnads-?|rekreations-?)\\s?(?:nights?|days?|stays?|dag|dagar|dagarna|dygn|vistelse|resa|helg)${to}`,
  // “ta en ledig dag i Barcelona”, “lägg på ett par dagars semester”, “en dag ledig innan hemfärd”, “two free days in Lisbon”
  `(?:ta|tag|tar|lägg|lägga|unna|njut|take|have|spend|enjoy)\\s${gap(3)}${some}\\s(?:extra\\s|hel\\s)?(?:(?:ledig|fri|free)\\p{L}*\\s(?:dag|dagar|days?)|dag(?:ar)?s? (?:ledigt|ledig|semester)|days? (?:off|of holiday|of leave|holiday))\\s?(?:i|efter\\p{L}*|före|innan|in|after|before|på|till)${to}`,
  `${some}\\s(?:(?:ledig|fri|free)\\p{L}*\\s(?:dag|dagar|days?)|dag(?:ar)? (?:ledig|fri)\\p{L}*)\\s(?:i\\s(?=\\p{L})|innan|före|efter|efteråt|in\\s(?=\\p{L})|before|after)`,
  `(?:lägg|lägga|lägger)\\s${gap(2)}(?:på|till)\\s${gap(2)}(?:dags|dagars|helg|veckas?)\\s(?:semester|ledighet|ledigt)`,
  `dag(?:en|arna)\\s(?:efter|innan|före|därpå|dessförinnan)\\s${gap(1)}(?:är|blir|lämnas|hålls)\\s${gap(1)}(?:fri|fria|tom|tomma|ledig|lediga|er egen|din egen|oplanerad\\p{L}*)${to}`,
  // “Lördagen är helt obokad”, “söndagen är er egen”, “Saturday is all yours”
  `(?:(?:hela\\s)?(?:lördag|söndag|lørdag|søndag)(?:en)?|helgen|weekenden|the weekend|saturday|sunday)\\s(?:är|blir|lämnas|hålls|er|is|remains|will be|has been left)\\s${gap(2)}(?:obokad|obokat|oplanerad|oplanerat|tom|fri|fritt|ledig|ledigt|öppen|öppet|din egen|er egen|din|er|free|unscheduled|unplanned|entirely yours|all yours|yours|your own|open|at leisure|left free|ubooket|fri)(?=\\s?(?:[.,;!?)–-]|$)|\\s(?:så|att|för (?:dig|er|eget|egna)|and|to|for you)(?!\\p{L}))`,
  // “stanna hela helgen”, “stay the whole weekend”, “passa på att stanna några dagar”
  `(?:stanna|stannar|bo|bor|stay|staying|bli|blir)\\s(?:gärna\\s|kvar\\s|on\\s)?(?:hela|the whole|the entire|all|hele)\\s(?:${weekend}|veckan|week)${to}`,
  `(?:passa|passar|pass)\\s${gap(1)}på\\satt\\s${gap(2)}(?:stanna|dröja|bo|upptäcka|utforska|njuta|se|uppleva)\\s${gap(4)}(?:dag|dagar|dygn|natt|nätter|${weekend})${to}`,
  `(?:vill|önskar|får|kan)\\s${gap(1)}stanna\\skvar\\s(?:på egen (?:hand|bekostnad)|i (?:stan|staden|solen|landet))${to}`,
  `stay(?:ing)? on\\s(?:at (?:your|their) (?:own )?(?:leisure|expense|cost)|in town|for (?:fun|pleasure))${to}`,
  `(?:efterföljande|följande|påföljande|the following)\\s${weekend}\\s${gap(5)}(?:rum|rummet|hotell\\p{L}*|room|disponera|stanna|stay)${to}`,
  // “hemresan kan läggas torsdag kväll eller söndag”, “the flight home can be on Friday or Sunday”
  `(?:${wayHome})\\s(?:kan|får|går att|can|may|could)\\s${gap(3)}(?:läggas|tas|bokas|ske|väljas|be|lægges|legges)\\s${gap(5)}(?:eller|or|alternativt)\\s${gap(2)}(?:lör|sön|mån|lør|søn|man)dag\\p{L}*|(?:${wayHome})\\s(?:can|may|could)\\s${gap(7)}or\\s${gap(2)}(?:satur|sun)day`,
  // “vi bokar hemresan till måndag”, “book your return for Sunday”, “hemflyg söndag, kongressen slutar fredag”
  `(?:boka|bokar|bokas|book|booking)\\s${gap(3)}(?:hemresan?|hemflyget?|returen|return(?: flight)?)\\s(?:till|på|för|for|on|to)\\s${gap(1)}(?:lör|sön|mån)dag\\p{L}*|(?:book|arrange)\\s${gap(2)}return(?: flight| ticket)?\\s(?:for|on)\\s(?:satur|sun|mon)day`,
  `slutar\\s${gap(2)}(?:tors|fre|lör)dag\\p{L}*\\s?[;,–-]\\s?(?:och\\s)?hem(?:flyg|resa|färd)\\p{L}*\\s${gap(1)}(?:lör|sön|mån)dag`,
  `(?:late|later)\\s(?:return|flight home|departure)\\s${gap(2)}(?:possible|available|on (?:sun|mon)day)`,
];

/**
 * How a stay grows beyond its programme: somebody stays behind, adds a night, prolongs or makes a weekend of it, comes a
 * day early, goes home when he likes, travels on. Each is looked for within one sentence.
 */
export const findSaidExtensions = makeSentenceFinder({
  list: 'extension',
  patterns: extensionPatterns.map((said) => ({ said })),
  hint: /n[aä]tt|night|dygn|døgn|n[aæ]t|da[gy]|helg|week|vecko|hem|hjem|home|back|return|retur|åter|vidare|onward|semest|holiday|ferie|ankomst|avfärd|avres|arriv|depart|rush|trip|stay|visit|resa|free|ledig|efterf|kvar|obokad|oplanerad|ledig|lørdag|søndag|lördag|söndag/i,
  veto: /patient|schemalägg|bakjour|efter jour|inskriv|behandl|treatment|therapy|antibioti|dos(?:e|en|er|ering)?(?!\p{L})|leverans|deliver|svarstid|handlägg|kalender|calendar|garanti|warranty|prenumer|subscription/iu,
});
