import { type Caller, Reader, tableAuthorizer } from '@traguardo/application';
import { FolderStore } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import type { ServedData } from './served-data.ts';

/** Who starts the server may know which folders are broken, and sees no plan by that. */
const OPERATOR: Caller = { role: 'operator' };

/** Plan folders looked at as they stand on disk; nothing is kept. */
export async function openFolders(folders: readonly string[]): Promise<ServedData> {
  const store = new FolderStore(folders);
  const reader = new Reader({ store, authorizer: tableAuthorizer, norms: checkNorms });
  const listed = await reader.bodies(OPERATOR);
  const bodies = listed.ok ? listed.value.bodies : [];
  return {
    store,
    memory: null,
    benchmark: null,
    backlog: null,
    unusable: bodies.flatMap((body) =>
      body.ok ? [] : [{ folder: body.stored.origin, refusal: body.refusal }],
    ),
    engine: null,
    close: () => Promise.resolve(),
  };
}
