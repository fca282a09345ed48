/** Whether a claim is that the mail does not tell something: “Det framgår inte om …”. A local rule's may say anything. */
export function saysOpen(claim: string): boolean {
  return /^(?:Det framgår inte|It is not (?:stated|clear))(?!\p{L})/u.test(claim.replaceAll('\u00a0', ' '));
}
