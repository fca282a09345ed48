import type { Analysis } from '../signals/analysis.ts';

/** The writer's technician comes to see to apparatus that the reader's unit has: where it stands needs no telling. */
export function servesReaders({ text, cut, regionAt }: Analysis): boolean {
  return cut.sentences.some(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + longestSentence));
    return (
      regionAt(start) === 'offer' &&
      hint.test(words) &&
      (comes.test(words) || seesTo.test(words)) &&
      !elsewhere.test(words)
    );
  });
}

const longestSentence = 300;

const hint =
  /tekni|montör|ingenjör|engineer|fitter|serva|servic|kalibr|calibr|uppgrader|upgrade|install|filter|underhåll|mainten|besikt/iu;

const thing =
  '\\p{L}*(?:apparat|maskin|pump|utrustning|monitor|ventilator|respirator|våg|säng|lift|system|autoklav|disk(?:maskin|desinfektor)|desinfektor|skanner|scanner|ultraljud|mikroskop|instrument|analysator|robot|defibrillator|dialys|lamp|kyl|centrifug|spirometer|mätare|device|machine|equipment|analy[sz]er|microscope|bed|lift|unit|hoist|program|mjukvara|software)\\p{L}*';
const work =
  '(?:servar|underhåller|kalibrerar|uppgraderar|uppdaterar|besiktigar|kontrollerar|justerar|reparerar|installerar|driftsätter|monterar|(?:byter|byta) (?:\\p{L}+ ){0,3}(?:i|på)|(?:gör|göra|utför|utföra|genomför|genomföra) (?:\\p{L}+ ){0,4}(?:service|underhåll|kalibrering|kontroll|besiktning|uppgradering) (?:av|på|i)|service(?:s)? (?:on|of)?|maintains?|calibrates?|upgrades?|repairs?|inspects?|installs?|(?:service|maintenance|calibration|inspection|upgrade) (?:of|on))';

/** “Vår servicetekniker kommer”, “our field engineer will visit”. */
const comes =
  /(?<!\p{L})(?:vår|vårt|våra|en|our|an?|vores)\s(?:\p{L}+\s)?\p{L}*(?:tekniker|montörer?|serviceingenjör|ingenjör|engineers?|technicians?|fitter|teknikere?)(?:\s[\p{Lu}][\p{L}-]+){0,2}\s(?:(?:\p{L}+|\d[\d.:–/-]*)\s){0,3}?(?:kommer|besöker|hälsar på|är på plats|är hos|tittar (?:in|förbi)|visits?|will (?:visit|come|be (?:with|at|on site))|comes|kommer)(?!\p{L})/iu;

/** “Vi kalibrerar era vågar”, “service på era ventilatorer”. */
const seesTo = new RegExp(
  `(?<!\\p{L})${work}\\s(?:\\p{L}+\\s){0,3}?(?:er|era|ert|din|ditt|dina|your|jeres|deres)\\s(?:\\p{L}+\\s){0,2}?${thing}`,
  'iu',
);

/** “Era pumpar skickas in till vår verkstad”, a technician who comes to talk at a course elsewhere. */
const elsewhere =
  /verkstad|workshop|skickas? (?:in|till)|lämnas? in|fjärr|remote|distans|online|på kursen|på konferensen|på mötet|till mötet|till kursen|att föreläsa|och föreläser/iu;
