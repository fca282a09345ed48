/** How long something is kept, in years where they are whole: “1 år”, “90 dagar”. */
export function spanSv(days: number): string {
  if (days % 365 === 0) return `${days / 365} år`;
  return days === 1 ? '1 dag' : `${days} dagar`;
}

/** The same in English: “1 year”, “90 days”. */
export function spanEn(days: number): string {
  const [count, unit] = days % 365 === 0 ? [days / 365, 'year'] : [days, 'day'];
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
