import { createHash } from 'node:crypto';
import { done, refused } from '@traguardo/core/kernel';
import type { PublicDocument } from '@traguardo/documents';
import { PdfError } from '@traguardo/documents/pdf';
import { type PortalFile, portalListOf, portalProfileOf } from '@traguardo/documents/portal';
import {
  composeDocument,
  MEDIA_TYPES,
  publicationsOf,
  renderFile,
  stateOf,
} from '@traguardo/documents/render';
import { renderFailureText } from '@traguardo/texts/documents/render-failures';
import type { Command } from '../command.ts';
import { openCycle } from '../open-cycle.ts';

export const portalCommand: Command = {
  name: 'portal',
  options: { at: 'value', year: 'value', address: 'value' },
  texts: [1, 1],
  run: async (invocation) => {
    const opened = await openCycle('documents:read', invocation);
    if (!opened.ok) return opened;
    const { plan, evaluation, dossier } = opened.value;
    const { tree, findings } = evaluation;
    const source = { plan, tree, findings, state: stateOf('piao', plan, tree.at) };
    const document = composeDocument({ kind: 'piao' }, source);
    if (!document.ok) return refused([renderFailureText(document.refusal)]);
    const address = invocation.values.get('address');
    const { ipaCode } = dossier.body;
    const published = publicationsOf(plan, tree.at).some(
      ({ kind, published: day }) => kind === 'piao' && day,
    );
    const profile = portalProfileOf(document.value, {
      at: tree.at,
      year: plan.year,
      form: plan.document.form,
      body: ipaCode === undefined ? {} : { ipaCode },
      acts: plan.acts.filter(({ date }) => date === undefined || date <= tree.at),
      files: await filesOf(document.value, plan.year),
      ...(published && { update: true }),
      ...(address !== undefined && { address }),
    });
    return done({ status: 0, json: () => profile, text: () => portalListOf(profile).trimEnd() });
  },
};

/** The PDF to upload; none where it cannot be made, which the list then says. */
async function filesOf(document: PublicDocument, year: number): Promise<readonly PortalFile[]> {
  try {
    const bytes = await renderFile(document, 'pdf');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [{ name: `piao-${year}.pdf`, mediaType: MEDIA_TYPES.pdf, byteSize: bytes.length, sha256 }];
  } catch (error) {
    if (error instanceof PdfError) return [];
    throw error;
  }
}
