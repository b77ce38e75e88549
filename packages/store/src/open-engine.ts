import { EmbeddedEngine } from './data-folder/embedded.ts';
import { PostgresEngine } from './engine/postgres.ts';
import type { Engine } from './engine/sql.ts';

/** Where the data are: a server when an address is given, the embedded database of a folder otherwise. */
export interface Location {
  readonly databaseUrl?: string;
  readonly dataFolder: string;
}

/** Opens the engine of a location; fails with a `StorageFailure` where it cannot. */
export function openEngine({ databaseUrl, dataFolder }: Location): Promise<Engine> {
  return databaseUrl ? PostgresEngine.open(databaseUrl) : EmbeddedEngine.open(dataFolder);
}
