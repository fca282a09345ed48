/** Words of a mail without what nobody sees: characters of no width, and those that turn the direction of reading. */
export function plainLine(text: string): string {
  return text.replace(INVISIBLE, '');
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
