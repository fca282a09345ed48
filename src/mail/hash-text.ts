/** A short text that is equal for equal texts and, but for chance, different for different ones. No secret keeping. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + at), 0x85ebca6b);
  }
  const write = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0');
  return write(one) + write(other);
}
