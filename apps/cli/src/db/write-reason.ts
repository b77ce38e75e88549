import { StorageFailure } from '@traguardo/application';
import type { WriteReason } from '@traguardo/texts/command-line';

/** Why a disk refused; what is not about the disk is thrown on. */
export function writeReason(error: unknown): WriteReason {
  const found = error instanceof StorageFailure && error.cause ? error.cause : error;
  const code = found instanceof Error && 'code' in found ? found.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'forbidden';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'not-a-folder';
    case 'EISDIR':
      return 'folder';
    case 'ENOENT':
      return 'missing';
    default:
      if (error instanceof StorageFailure && error.kind === 'disk-full') return 'disk-full';
      throw error;
  }
}
