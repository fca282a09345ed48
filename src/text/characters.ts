/** Whether a unit's code is that of a letter or a combining mark; Unicode-aware, unlike `\w`. */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return code >= 0xaa && otherLetter.test(String.fromCharCode(code));
}

/** Whether a unit's code is that of an ASCII digit. */
export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a unit's code is that of a letter, a combining mark or a digit of any script. */
export function isWordCode(code: number): boolean {
  if (isLetterCode(code) || isDigitCode(code)) return true;
  return code >= 0xb2 && otherNumber.test(String.fromCharCode(code));
}

const otherNumber = /\p{N}/u;
const otherLetter = /[\p{L}\p{M}]/u;
