import type { FileReason } from '@traguardo/texts/command-line';

/** Why a file could not be read; what is not about the file is thrown on. */
export function fileReason(error: unknown): FileReason {
  if (error instanceof TypeError) return 'not-utf-8';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    case 'EACCES':
    case 'EPERM':
      return 'forbidden';
    default:
      throw error;
  }
}
