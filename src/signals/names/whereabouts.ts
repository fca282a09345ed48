import type { Span } from '../../mail/message.ts';

/** “Sitter på tåget i Tyskland”, “writing from a train in Germany”, “är i Norge på semester”: where the writer is just now. */
export function isWriters(text: string, { start, end }: Span): boolean {
  const line =
    text
      .slice(Math.max(0, start - nearWriter), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  return whereabouts.test(line) || onLeave.test(text.slice(end, end + nearWriter));
}

const nearWriter = 60;
const whereabouts =
  /(?<!\p{L})(?:(?:sitter|skriver|mejlar|svarar|hälsar|hälsning(?:ar)?|writing|typing|greetings|replying|hilsen)\s(?:(?:just nu|nu|this|detta|det här)\s)?(?:(?:på|pa|från|fran|i|from|on|in|fra)\s)|(?:nyss|precis|just)\s(?:hemkommen|tillbaka|hemma|back|home)\s)[^,;:]{0,30}$/iu;
const onLeave =
  /^\s(?:på|on|for)\s(?:(?:en|a|lite)\s)?(?:semester|ledighet|tjänsteresa|holiday|vacation|leave|ferie)(?!\p{L})/iu;
