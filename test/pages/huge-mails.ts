/** Mails that are larger than anybody reads, by name. Each is built anew when it is asked for. */
export const hugeMails: Readonly<Record<string, () => string>> = {
  '3 MB of styled tables': () =>
    repeat(
      3_000_000,
      (at) =>
        `<table width="600" style="border-collapse:collapse;background:#ffffff"><tr><td style="padding:4px 8px;font:14px/20px Arial,sans-serif;color:#333333">Rad ${at}</td><td style="color:#555555"><b>Föreläsning</b> om svikt</td></tr></table>`,
    ),
  '3 MB of paragraphs': () =>
    repeat(3_000_000, (at) => `<p>${`Vi bjuder in till möte ${at} om hjärtsvikt. `.repeat(40)}</p>`),
  '3 MB in one text': () => `<div>${'Vi bjuder in till möte om hjärtsvikt. '.repeat(80_000)}</div>`,
  '20,000 elements': () => '<p><span style="color:#333">Vi</span> <b>bjuder</b></p>'.repeat(6700),
  '20,000 elements, deep': () => `${'<div><span></span>'.repeat(500)}${'</div>'.repeat(500)}`.repeat(20),
};

function repeat(characters: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, at = 0; length < characters; at++) {
    const text = piece(at);
    pieces.push(text);
    length += text.length;
  }
  return pieces.join('');
}
