import type { Pack } from '../../src/pack.ts';
import type { Principle, Status } from '../../src/report.ts';
import { pageSv } from '../../src/words/page-sv.ts';
import { cell, table } from './markdown.ts';
import { writeLimits, writeQuestions, writeSources } from './write-lists.ts';
import { statusOf, writeRule } from './write-rule.ts';

/** The page for those who answer for the rules, `rules/README.md`: all that the pack says, in Swedish. */
export function writeReference(pack: Pack): string {
  const rules = principles.flatMap((principle) => pack.rules.filter((rule) => rule.principle === principle));
  const parts = [
    ...writeHead(pack),
    '## Alla regler',
    table(
      ['Regel', 'Vikt', 'Princip', 'Läge'],
      rules.map((rule) => [
        `[${cell(rule.title.sv)}](#${rule.id})`,
        pageSv.options.weights[rule.weight],
        pageSv.principles[rule.principle],
        statusOf(rule),
      ]),
    ),
    '## Reglerna en och en',
    ...rules.map((rule) => writeRule(rule, pack)),
    '## Beloppsgränser och andra gränser',
    writeLimits(pack),
    '## Frågor till avsändaren',
    writeQuestions(pack),
    '## Källor',
    writeSources(pack),
  ];
  return `${parts.join('\n\n')}\n`;
}

const principles: readonly Principle[] = ['trust', 'transparency', 'moderation', 'documentation'];

function writeHead({ editions, rules }: Pack): string[] {
  const [latest, ...earlier] = editions;
  const count = (status: Status) =>
    rules.filter(({ basis }) => (basis[0]?.status ?? 'inferred') === status).length;
  return [
    '*In English: everything that the rule pack says, in Swedish for those who answer for the rules. The rule files hold every text in English, too. This page is generated: change the files in this folder, then run `npm run reference`.*',
    '# Reglerna i Samverkanskoll',
    `Utgåva ${latest?.edition}, i kraft ${latest?.inForce}. Tidigare utgåvor: ${earlier.map(({ edition, inForce }) => `${edition} (i kraft ${inForce})`).join(', ')}. För en inbjudan till ett möte före ${latest?.inForce} nämns den utgåva som gällde då; reglerna är desamma.`,
    'Samverkanskoll visar vad en text verkar säga, vilken regel det berör och vad man kan göra. Verktyget gör ingen rättslig bedömning.',
    '**Hur säkra reglerna är.** Texten i utgåva 3.0 har inte kunnat läsas. Reglerna bygger på tidigare utgåvor, publicerade beslut, branschernas egna koder och lag, och varje regel säger på vad den vilar. Den som har de tre dokumenten i utgåva 3.0 kan stämma av reglerna en och en under *Granska reglerna* på tilläggets sida för regler.',
    table(
      ['Läge', 'Betyder', 'Regler'],
      (Object.keys(meanings) as Status[]).map((status) => [
        pageSv.statuses[status],
        meanings[status],
        String(count(status)),
      ]),
    ),
    '**Vad vikten betyder.** *Möjlig avvikelse*: en källa säger att det inte stämmer med reglerna. *Att ta ställning till*: någon behöver avgöra. *Framgår inte*: det går inte att bedöma utan fler uppgifter, och avsändaren behöver frågas. *Att ta ställning till, visas sist*: någon behöver avgöra, men annat är viktigare. Är texten oklar blir det alltid *Framgår inte*.',
  ];
}

const meanings: Readonly<Record<Status, string>> = {
  confirmed: 'Läst i den utgåva som gäller, med avsnitt.',
  'earlier-edition': 'Ur ett avtal före utgåva 3.0, eller ett beslut enligt ett sådant.',
  'industry-code':
    'Ur branschens egen kod: läkemedelsbranschens etiska regelverk, EFPIA eller MedTech Europe.',
  law: 'Ur lag om mutor, upphandling eller offentlighet.',
  inferred: 'Följer av en princip; ingen källa nämner fallet. Leder aldrig till en möjlig avvikelse.',
};
