import type { Phrase } from '../text/find-phrases.ts';
import type { Analysis } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';

/** “Stödet omfattar”, “the grant is personal and comprises”, “stipendiet gäller”: what money that is given contains is paid with it. */
export function isOfFunding(analysis: Analysis, verb: Phrase): boolean {
  if (!containing.test(wordAt(analysis, verb.first)?.lower ?? '')) return false;
  for (let at = verb.first - 1; at >= verb.first - reach && isSameSentence(analysis, at, verb.first); at--) {
    if (money.test(wordAt(analysis, at)?.lower ?? '')) return true;
  }
  return false;
}

/** How many tokens before the verb the money may be named. */
const reach = 9;

const containing =
  /^(?:omfatta|innefatta|inkludera|innehåll|ingår|avse|gälle|compris|include|contain|consist|inneholder|indeholder|omfatter|inngår|indgår)/u;

const money =
  /^(?:\p{L}*(?:stipendi(?:et|um|erna)|stipend(?:iet)?|anslag(?:et)?|sponsring(?:en)?|sponsorskap(?:et)?)|(?:rese|kurs|kongress|utbildnings|deltagar|ekonomiska )?(?:bidrag|stöd|støtte|støtten|bidraget|stödet)|kostnadstäckning(?:en)?|resegrant|grant|grants|scholarship|bursary|sponsorship|fellowship|support|funding|award)$/u;
