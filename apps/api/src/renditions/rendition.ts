import type { OpenCycle } from '@traguardo/application';
import { type CivilDate, civilDate } from '@traguardo/core/kernel';
import {
  type DocumentAsked,
  type DocumentFormat,
  isDocumentKind,
  isFormat,
} from '@traguardo/documents/render';
import type { RenderFailure } from '@traguardo/texts/documents/render-failures';

/** A file asked for: which document of a cycle, in which format. */
export interface RenditionAsked extends DocumentAsked {
  readonly format: DocumentFormat;
}

/** How far a file is. */
export type RenditionState =
  | { readonly state: 'waiting'; readonly ahead: number }
  /** `since`: milliseconds since it was begun. */
  | { readonly state: 'making'; readonly since: number }
  | { readonly state: 'made'; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly state: 'failed'; readonly failure: RenderFailure }
  /** A fault of the program, told in its log under the same name. */
  | { readonly state: 'broken' };

/**
 * The name a file is kept and waited for under, in its body; read back by `askedOf`. The date of judgement is in
 * it where it is another than the cycle's own.
 */
export function nameOf({ plan, evaluation }: OpenCycle, { kind, part, format }: RenditionAsked): string {
  const { at } = evaluation.tree;
  const parts = ['document', plan.year, kind, part ?? '', format];
  return [...parts, ...(at === plan.referenceDate ? [] : [at])].join('/');
}

/** What a name of `nameOf` asks for; null where it is none. */
export function askedOf(
  name: string,
): { readonly year: number; readonly at?: CivilDate; readonly asked: RenditionAsked } | null {
  const match = /^document\/(\d{4})\/([a-z]+)\/([^/]*)\/([a-z]+)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(name);
  if (!match) return null;
  const [, year = '', kind = '', part = '', format = '', day = ''] = match;
  if (!isDocumentKind(kind) || !isFormat(format)) return null;
  const at = civilDate(day);
  const asked = { kind, format, ...(part !== '' && { part }) };
  return { year: Number(year), asked, ...(at && { at }) };
}
