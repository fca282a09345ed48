/** At most so many words between, none of them the end of a sentence. */
const few = '(?:[^\\s.!?;:]+\\s){0,5}$';

const giving = (verbs: string) => new RegExp(`(?:^|[\\s(“"–-])(?:${verbs})\\s${few}`, 'i');

/** “Vi bjuder på”, “det blir”, “we will be serving”: what a verb of giving or serving leads up to. */
export const served = giving(
  "bjud(?:er|s|a)|bjussar|servera(?:r|s)?|dukar|fixar|laddar|grillar|lagar|äter|bakar|beställer|kommer (?:jag |vi )?med|(?:det|då) blir|blir det|det finns|finns (?:det|även|också)|väntar|vi har|har vi|(?:tar|har) (?:jag |vi )?med|we(?:['’]ll| will| shall)? (?:be )?(?:serv(?:e|ing)|bring(?:ing)?|have|offer(?:ing)?|provid(?:e|ing)|order(?:ing)?|lay on)|there(?:['’]ll| will) be|enjoy|join us for|treat(?:ing)? you to|served with|serverer|byder på|byr på",
);

/** “Får ni”, “delas ut”: what leads up to a thing that is given to whoever comes. */
export const given = giving(
  'får|ge|ger|slänger (?:jag |vi )?in|stoppar (?:jag |vi )?ner|skickar (?:jag |vi )?med|leave|leaving|drop(?:ping)? off|delar (?:vi )?ut|skänker|lämnar|bjuder (?:vi )?på|delas ut|(?:tar|har|kommer) (?:jag |vi )?med(?: mig| oss)?|med sig|med er|med dig|plocka med|hämtar?|finns(?: det)?|väntar|gets?|receives?|given?|giving (?:away|out)|hand(?:ing)? out|pick up|collect|grab|take home|walk away with|we have|bring(?:ing)?(?: you)?',
);
