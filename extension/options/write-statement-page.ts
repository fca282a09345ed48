import type { Language } from '../../src/report.ts';
import type { AccessibilityStatement, StatementPart } from '../../src/ui/options/accessibility-statement.ts';

/** The accessibility statement as a whole web page that needs no other file. */
export function writeStatementPage(statement: AccessibilityStatement, language: Language): string {
  const title = escapeText(statement.title);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeText(statement.owner)}</p>
${statement.parts.map(writePart).join('\n')}
</main>
</body>
</html>
`;
}

function writePart({ heading, paragraphs, list, link }: StatementPart): string {
  const items = list?.map((text) => `<li>${escapeText(text)}</li>`).join('\n');
  return [
    `<h2>${escapeText(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escapeText(text)}</p>`),
    ...(items ? [`<ul>\n${items}\n</ul>`] : []),
    ...(link ? [`<p><a href="${escapeText(link.url)}">${escapeText(link.text)}</a></p>`] : []),
  ].join('\n');
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
