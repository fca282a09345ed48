/** The id that a name suggests: “Region Västerlund” gives `region-vasterlund`. Empty where nothing is left of it. */
export function makeOverlayId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
