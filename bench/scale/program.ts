import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built program is known by, so that what is computed here is found by the server. */
export function programOf(binary: string): string {
  return readFileSync(join(binary, '..', '..', 'dist', '.inputs'), 'utf8');
}
