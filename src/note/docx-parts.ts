import type { Note, NoteField } from './note-field.ts';

/** The text of the document: the title as a heading, and a table whose first row and first column are its heads. */
export function documentXml(note: Note, [item, content]: readonly string[]): string {
  const head =
    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' +
    `${cell(LABEL_WIDTH, 'Label', [item ?? ''])}${cell(VALUE_WIDTH, 'Label', [content ?? ''])}</w:tr>`;
  return `${XML}<w:document xmlns:w="${MAIN}"><w:body>${paragraph('Heading1', note.title)}<w:tbl>${TABLE}${head}${note.fields
    .map(row)
    .join('')}</w:tbl>${paragraph('Normal', '')}${PAGE}</w:body></w:document>`;
}

/** Everything else that a Word file has to hold: what its parts are, how they belong together, styles, properties. */
export function packageParts(title: string, language: string): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations(
      ['officeDocument', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ),
    'word/_rels/document.xml.rels': relations(['styles', `${OFFICE}/styles`, 'styles.xml']),
    'word/styles.xml': stylesXml(language),
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`,
  };
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

// Twentieths of a point: A4 with margins of 2 cm leaves 9638.
const LABEL_WIDTH = 2638;
const VALUE_WIDTH = 7000;
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
const TABLE = `<w:tblPr><w:tblStyle w:val="NoteTable"/><w:tblW w:w="${LABEL_WIDTH + VALUE_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="${LABEL_WIDTH}"/><w:gridCol w:w="${VALUE_WIDTH}"/></w:tblGrid>`;

function row({ label, value }: NoteField): string {
  return `<w:tr>${cell(LABEL_WIDTH, 'Label', [label])}${cell(VALUE_WIDTH, 'Normal', value.split(/\r?\n/))}</w:tr>`;
}

function cell(width: number, style: string, lines: readonly string[]): string {
  const text = lines.map((line) => paragraph(style, line)).join('');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${text}</w:tc>`;
}

function paragraph(style: string, text: string): string {
  const run = text ? `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>` : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

function stylesXml(language: string): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="6B7575"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('');
  return `${XML}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Label"><w:name w:val="Label"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:customStyle="1" w:styleId="NoteTable"><w:name w:val="Note Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}

function relations(...all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Text for XML 1.0, which cannot hold most control characters and no half of a surrogate pair, even escaped. */
function escapeXml(text: string): string {
  const allowed = text.replace(NOT_XML, '');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that must go
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
