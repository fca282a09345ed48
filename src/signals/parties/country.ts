/** Country (ISO 3166) that a company's name tells by its legal form or by a country in it; undefined where it tells none. */
export function countryOfName(name: string): string | undefined {
  return tells.find(({ is }) => is.test(name))?.country;
}

/** Forms that several countries share (AG, GmbH, SA, Ltd) tell none. */
const tells: readonly { readonly country: string; readonly is: RegExp }[] = [
  { country: 'SE', is: /\s(?:AB|KB|HB)$|\b(?:Sverige|Sweden)\b/ },
  { country: 'DK', is: /\s(?:A\/S|ApS)$|\b(?:Danmark|Denmark)\b/ },
  { country: 'NO', is: /\s(?:AS|ASA)$|\b(?:Norge|Norway)\b/ },
  { country: 'FI', is: /\s(?:Oy|Oyj)$|\b(?:Finland|Suomi)\b/ },
];
