import * as z from 'zod';
import { DateText } from './decimal-text.ts';

/** A document to publish, and the parts of the plan it can be of; null where it is of the whole plan. */
export const PublicDocumentView = z.object({
  kind: z.string(),
  title: z.string(),
  /** A draft is watermarked on every page. */
  state: z.enum(['draft', 'approved']),
  parts: z.array(z.object({ id: z.string(), title: z.string() })).nullable(),
});
export type PublicDocumentView = z.infer<typeof PublicDocumentView>;

/** The documents of a cycle, and the formats each can be taken away in. */
export const PublicDocumentsAnswer = z.object({
  at: DateText,
  documents: z.array(PublicDocumentView),
  formats: z.array(z.string()),
});
export type PublicDocumentsAnswer = z.infer<typeof PublicDocumentsAnswer>;

export const PublicRun = z.object({
  text: z.string(),
  strong: z.boolean().optional(),
  emphasis: z.boolean().optional(),
  /** Of a figure: the id it has in every format. */
  figure: z.string().optional(),
  note: z.string().optional(),
  refersTo: z.string().optional(),
});
export type PublicRun = z.infer<typeof PublicRun>;

export const PublicTable = z.object({
  kind: z.literal('table'),
  id: z.string(),
  caption: z.string(),
  columns: z.array(
    z.object({ label: z.string(), align: z.enum(['start', 'end']), weight: z.number().positive() }),
  ),
  rows: z.array(
    z.object({
      heading: z.boolean().optional(),
      cells: z.array(
        z.object({
          text: z.string(),
          figure: z.string().optional(),
          strong: z.boolean().optional(),
          header: z.boolean().optional(),
        }),
      ),
    }),
  ),
});
export type PublicTable = z.infer<typeof PublicTable>;

/** A piece of a section, as every format shows it. */
export const PublicBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs: z.array(PublicRun), aside: z.boolean().optional() }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(PublicRun)) }),
  PublicTable,
  z.object({
    kind: z.literal('drawing'),
    id: z.string(),
    caption: z.string(),
    alternative: z.string(),
    svg: z.string(),
    table: PublicTable,
  }),
]);
export type PublicBlock = z.infer<typeof PublicBlock>;

/** Where a section stands: `level` is how deep, from 1; `empty` says that nothing is written in it or below. */
export const PublicSectionView = z.object({
  id: z.string(),
  code: z.string().nullable(),
  title: z.string(),
  level: z.int().positive(),
  empty: z.boolean(),
});
export type PublicSectionView = z.infer<typeof PublicSectionView>;

/** A document section by section, in order, without what stands in them. */
export const PublicDocumentAnswer = z.object({
  kind: z.string(),
  part: z.string().nullable(),
  title: z.string(),
  subtitle: z.string().nullable(),
  body: z.string(),
  at: DateText,
  state: z.enum(['draft', 'approved']),
  sections: z.array(PublicSectionView),
});
export type PublicDocumentAnswer = z.infer<typeof PublicDocumentAnswer>;

/** One section with what stands in it, those below it aside. */
export const PublicSectionAnswer = PublicSectionView.extend({ blocks: z.array(PublicBlock) });
export type PublicSectionAnswer = z.infer<typeof PublicSectionAnswer>;

/** Why a file of a document was not made: its code and what it is about, for a sentence. */
export const RenderFailureView = z.object({
  code: z.string(),
  place: z.string().nullable(),
  said: z.string(),
});
export type RenderFailureView = z.infer<typeof RenderFailureView>;

/** How far a file of a document is; asking for it is what begins it. */
export const RenditionAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting'), ahead: z.int().nonnegative() }),
  z.object({ state: z.literal('making'), seconds: z.number().nonnegative() }),
  z.object({
    state: z.literal('made'),
    name: z.string(),
    bytes: z.int().positive(),
    sha256: z.string().length(64),
  }),
  z.object({ state: z.literal('failed'), failure: RenderFailureView.nullable() }),
]);
export type RenditionAnswer = z.infer<typeof RenditionAnswer>;
