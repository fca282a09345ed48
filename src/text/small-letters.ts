/** A text in small letters, each in the place of the one it stands for. */
export function inSmallLetters(text: string): string {
  // The one capital whose small form is two units.
  return text.replaceAll('İ', 'I').toLowerCase();
}

/**
 * What `/…/iu` finds, for texts in small letters alone. To heed neither capitals nor any script costs an expression
 * milliseconds before it is first used, and there are hundreds; this one is ready at once. A letter is one of any
 * script up to those of Korea.
 */
export function forSmallLetters(source: string, flags = ''): RegExp {
  let isInClass = false;
  const small = source.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|[[\]]|[^\\[\](]+|\(/g, (part) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    if (/^\\p\{L[ul]?\}$/.test(part)) return isInClass ? letters : `[${letters}]`;
    return /^(?:\\|\(\?<\w)/.test(part) ? part : part.toLowerCase();
  });
  return new RegExp(small, `u${flags}`);
}

const letters = 'a-z\\xaa\\xb5\\xba\\xdf-\\xf6\\xf8-\\u02c1\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
