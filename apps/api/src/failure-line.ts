import { StorageFailure } from '@traguardo/application';
import { storageFailureText } from '@traguardo/texts/refusals';

/** An error in one line, for whoever runs the server: of the storage in words, any other as it says itself. */
export function failureLine(error: unknown): string {
  if (error instanceof StorageFailure) return storageFailureText(error);
  return error instanceof Error ? error.message : String(error);
}
