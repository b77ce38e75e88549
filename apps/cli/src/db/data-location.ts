import { join } from 'node:path';
import type { Location } from '@traguardo/store';
import { cloneRoot } from '../clone-root.ts';

/** Where the data are, as the environment says it: see `traguardo db --help`. */
export function dataLocation(): Location {
  const { DATABASE_URL: databaseUrl, TRAGUARDO_DATA: folder } = process.env;
  return {
    ...(databaseUrl ? { databaseUrl } : {}),
    dataFolder: folder || join(cloneRoot(), '.traguardo'),
  };
}
