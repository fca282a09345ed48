/** Text as it can stand in a cell of a table, or anywhere else in Markdown. */
export function cell(text: string): string {
  return text.replace(/[|<>*_`[\]\\]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link to a page, by its title. */
export function link(title: string, url: string): string {
  return `[${cell(title)}](<${url}>)`;
}
