/** Situations in which people meet, as against work, money or an answer that is asked for. */
export const meetings: readonly string[] = [
  'gathering',
  'third-party-event',
  'product-information',
  'service-information',
  'sponsorship-request',
];
