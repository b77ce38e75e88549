import { type OpenCycle, Reader, tableAuthorizer } from '@traguardo/application';
import { type CivilDate, done } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { checkNorms } from '@traguardo/norms';
import { cleanDraft } from '@traguardo/testkit';

/** The cycle of a body as the presenters receive it, judged at a date; the clean body's unless another is given. */
export async function cleanCycle(at?: CivilDate, draft: DraftDossier = cleanDraft()): Promise<OpenCycle> {
  const reader = new Reader({
    store: {
      listBodies: async () => ({ bodies: [{ id: draft.body.id, origin: 'memory', problems: [] }], total: 1 }),
      findBody: async (id) =>
        id === draft.body.id ? { id: draft.body.id, origin: 'memory', problems: [] } : null,
      loadDossier: async () => done(draft),
    },
    authorizer: tableAuthorizer,
    norms: checkNorms,
  });
  const open = await reader.cycle({ role: 'public' }, 'scores:read', {
    body: draft.body.id,
    ...(at ? { at } : {}),
  });
  if (!open.ok) throw new Error(`the cycle does not open: ${JSON.stringify(open.refusal)}`);
  return open.value;
}
