/** The cells of a CSV text (RFC 4180), read by rules of its own and not by the writer's. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let index = 0;
  while (index < text.length) {
    let value = '';
    if (text[index] === '"') {
      index += 1;
      while (!(text[index] === '"' && text[index + 1] !== '"')) {
        if (index >= text.length) throw new Error('a quotation mark is never closed');
        if (text[index] === '"') index += 1;
        value += text[index];
        index += 1;
      }
      index += 1;
    } else {
      while (index < text.length && text[index] !== ',' && text[index] !== '\r') {
        if (text[index] === '"' || text[index] === '\n') throw new Error(`a stray sign at ${index}`);
        value += text[index];
        index += 1;
      }
    }
    row.push(value);
    if (text[index] === ',') index += 1;
    else if (text[index] === '\r' && text[index + 1] === '\n') {
      rows.push(row);
      row = [];
      index += 2;
    } else throw new Error(`neither a comma nor the end of a line at ${index}`);
  }
  return rows;
}
