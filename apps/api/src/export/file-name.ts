/** "cciaa-bergamo-2023-personale-area.csv": ASCII, so that no header has to encode it. */
export function fileName(body: string, year: number, sheet: string, extension: string): string {
  const plain = [body, String(year), sheet]
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain}.${extension}`;
}
