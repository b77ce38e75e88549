/** Why a file could not be read, in words; what is not about the file is thrown on. */
export function fileReason(error: unknown): string {
  if (error instanceof TypeError) return 'non è testo UTF-8';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'il file non esiste';
    case 'EISDIR':
      return 'è una cartella, non un file';
    case 'EACCES':
    case 'EPERM':
      return 'non si ha il permesso di leggerlo';
    default:
      throw error;
  }
}
