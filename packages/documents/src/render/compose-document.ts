import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { type Plan, planOn, withdrawnAfter } from '@traguardo/core/plan';
import { scorePlan } from '@traguardo/core/scoring';
import { composeHalfYear } from '../compose/half-year.ts';
import { composeCard, composeDashboard, composeFindings, composeMap } from '../compose/others.ts';
import { composePiao } from '../compose/piao.ts';
import { composeRelazione } from '../compose/relazione.ts';
import type { DocumentSource } from '../compose/source.ts';
import { composeStaffing } from '../compose/staffing.ts';
import { DOCUMENT_KINDS, type DocumentKind, type PublicDocument } from '../model/document.ts';

/** Which document is asked for, and of what, where it is of one part of the plan. */
export interface DocumentAsked {
  readonly kind: DocumentKind;
  /** The objective of a card, the dashboard of a dashboard; of no use to the others. */
  readonly part?: string;
}

/** A part a document can be of. */
export interface PartChoice {
  readonly id: string;
  readonly title: string;
}

/** Why a document cannot be composed: it needs a part, or the plan has no such part. */
export interface ComposeRefusal {
  readonly code: 'part-needed' | 'no-such-part';
  readonly kind: DocumentKind;
  readonly part?: string;
  readonly choices: readonly PartChoice[];
}

interface Composer {
  /** The parts to choose from; absent where the document is of the whole plan. */
  readonly parts?: (plan: Plan) => readonly PartChoice[];
  readonly compose: (source: DocumentSource, part: string) => PublicDocument | null;
}

const COMPOSERS: Readonly<Record<DocumentKind, Composer>> = {
  piao: { compose: composePiao },
  relazione: { compose: composeRelazione },
  semestrale: { compose: composeHalfYear },
  scheda: {
    parts: ({ nodes }) =>
      nodes
        .filter(({ kind }) => kind === 'strategic' || kind === 'operational')
        .map(({ id, code, title }) => ({ id, title: code ? `${code} ${title}` : title })),
    compose: (source, part) => composeCard(part, source),
  },
  cruscotto: {
    parts: ({ dashboards }) => dashboards.map(({ id, title }) => ({ id, title })),
    compose: (source, part) => composeDashboard(part, source),
  },
  mappa: { compose: composeMap },
  fabbisogno: { compose: composeStaffing },
  rilievi: { compose: composeFindings },
};

/** True for a name of a document that can be composed. */
export function isDocumentKind(name: string): name is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(name);
}

/** The parts of the plan a document can be of; null where it is of the whole plan. */
export function partsOf(kind: DocumentKind, plan: Plan): readonly PartChoice[] | null {
  return COMPOSERS[kind].parts?.(plan) ?? null;
}

/**
 * Composes the document asked for, of the plan in force on the day its scores are of; refused, with the choices,
 * where its part is not given or not there.
 */
export function composeDocument(
  { kind, part }: DocumentAsked,
  given: DocumentSource,
): Outcome<PublicDocument, ComposeRefusal> {
  const source = inForce(given);
  const choices = partsOf(kind, source.plan);
  if (choices && part === undefined) return refused({ code: 'part-needed', kind, choices });
  const document = COMPOSERS[kind].compose(source, part ?? '');
  return document
    ? done(document)
    : refused({ code: 'no-such-part', kind, ...(part !== undefined && { part }), choices: choices ?? [] });
}

/**
 * The source without what came after its day. Where something did, the plan of the day is scored anew; findings
 * stay those the caller found on the whole plan.
 */
function inForce(source: DocumentSource): DocumentSource {
  const { at } = source.tree;
  const plan = planOn(source.plan, at);
  if (plan === source.plan) return source;
  return { ...source, plan, tree: scorePlan(plan, at), withdrawn: withdrawnAfter(source.plan, at) };
}
