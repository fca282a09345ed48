/** What stands after the last @ of an address, in small letters; the whole where there is none, nothing without one. */
export function domainOf(address: string | undefined): string {
  return address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? '';
}
