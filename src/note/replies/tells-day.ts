/** Whether a text names an ISO day by day and month, in Swedish or English, in words or in figures. */
export function tellsDay(text: string, date: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const [year = '', month = '', day = ''] = date.split('-');
  const [plainMonth, plainDay] = [Number(month), Number(day)];
  const names = namesOf(date);
  // “12–13 maj” tells the twelfth, too.
  const range = String.raw`(?:\s*[–-]\s*\d{1,2})?`;
  const patterns = [
    String.raw`(?<!\d)0?${plainDay}(?::?e|:?a|st|nd|rd|th|\.)?${range}\s*(?:of )?(?:${names})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${names})\.? 0?${plainDay}(?!\d)`,
    String.raw`(?<!\d)0?${plainDay}[/.]0?${plainMonth}(?!\d)`,
    String.raw`(?<!\d)${year}-?${month}-?${day}(?!\d)`,
  ];
  return patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
}

function namesOf(date: string): string {
  const instant = new Date(`${date}T00:00:00Z`);
  const name = (locale: string, month: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month }).format(instant).replace('.', '');
  const locales = ['sv-SE', 'en-GB'];
  return locales.flatMap((locale) => [name(locale, 'long'), name(locale, 'short')]).join('|');
}
