/**
 * Gives the characters that Windows-1252 means by the bytes 0x80–0x9F where a decoder left control characters.
 *
 * Some versions of Node decode Windows-1252 as Latin-1, and many mails call Latin-1 what is Windows-1252.
 */
export function mendControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => meant[control.charCodeAt(0) - 0x80] ?? control);
}

const meant = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];
