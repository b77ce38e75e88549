import type { OpenCycle } from '@traguardo/application';
import type { DocumentSource, PublicDocument } from '@traguardo/documents';
import { stateOf } from '@traguardo/documents/render';

/** What a document of a cycle is composed from, in the state it is in at the date of judgement. */
export function documentSource(
  kind: PublicDocument['kind'],
  { plan, evaluation: { tree, findings } }: OpenCycle,
): DocumentSource {
  return { plan, tree, findings, state: stateOf(kind, plan, tree.at) };
}
