/** The first ISO day whose records are still kept `today`, where they are kept for so many days. */
export function oldestDay(today: string, days: number): string {
  const instant = new Date(`${today}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - days);
  return instant.toISOString().slice(0, 10);
}
