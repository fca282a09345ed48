/**
 * A text that no spreadsheet takes for a formula: one that begins like a formula, also after blanks, gets an
 * apostrophe in front, by which spreadsheets know text.
 */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

// The wide forms count too: a spreadsheet set to East Asian languages reads them alike.
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@|%＝＋－＠])/;
