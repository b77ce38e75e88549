/**
 * The tables whose keys do not hold the body's id, each with its reason: on Citus they are reference tables,
 * every other one is distributed by body. A test holds the database's catalogue against this list.
 */
export const SHARED_TABLES: Readonly<Record<string, string>> = {
  migration: 'steps of the schema: they belong to the installation, no body has a part in them',
  benchmark: 'quartiles of clusters, computed across bodies: reference data that name none',
};

/**
 * Tables of bodies that every body may read, each with its reason: row-level security still keeps
 * each body from writing another's row.
 */
export const READABLE_BY_ALL: Readonly<Record<string, string>> = {
  directory: 'names of bodies and years of their cycles, public by law: what a list of bodies shows',
  asked_document: 'names of documents waited for, in the one queue all stand in: nothing of what is in them',
};
