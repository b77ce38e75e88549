/** Hands bytes to the browser as a file to keep; nothing goes anywhere else. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the bytes after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's name without its ending, fit to be part of another: "Relazione 2023.docx" → "relazione-2023". */
export function baseName(file: string): string {
  const base = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return base === '' ? 'documento' : base;
}
