import { nearest, type OpenCycle } from '@traguardo/application';
import {
  PublicDocumentAnswer,
  PublicDocumentsAnswer,
  PublicSectionAnswer,
  RenditionAnswer,
} from '@traguardo/contracts';
import { type CivilDate, done, type Outcome, refused } from '@traguardo/core/kernel';
import type { PublicDocument } from '@traguardo/documents';
import {
  composeDocument,
  DOCUMENT_KINDS,
  type DocumentAsked,
  FORMATS,
  isDocumentKind,
  MEDIA_TYPES,
  partsOf,
} from '@traguardo/documents/render';
import { documentNames } from '@traguardo/texts/documents/render-failures';
import * as z from 'zod';
import { fileName } from '../export/file-name.ts';
import { fileRoute } from '../http/file-route.ts';
import { type Question, type Route, route, type Services } from '../http/route.ts';
import type { RouteRefusal } from '../http/route-refusal.ts';
import {
  publicDocumentAnswer,
  publicDocumentsAnswer,
  publicSectionAnswer,
  renditionAnswer,
  sectionIds,
} from '../presenters/public-document.ts';
import { documentSource } from '../renditions/document-source.ts';
import type { RenditionAsked } from '../renditions/rendition.ts';
import { atQuery, cycleParameters } from './parameters.ts';

const DOCUMENTS = '/api/bodies/:body/cycles/:year/documents';
const action = 'documents:read';

const identifier = z.string().min(1).max(120);
const kindParameters = cycleParameters.extend({ kind: identifier });
const formatParameters = kindParameters.extend({ format: z.enum(FORMATS) });
/** `part`: the objective of a card, or the dashboard. */
const documentQuery = atQuery.extend({ part: identifier.optional() });

interface CycleOf {
  readonly body: string;
  readonly year: number;
  readonly kind: string;
}
interface Wanted {
  readonly at?: CivilDate | undefined;
  readonly part?: string | undefined;
}

const listRoute = route({
  path: DOCUMENTS,
  action,
  summary: 'The documents to publish of a cycle, and the formats of each',
  params: cycleParameters,
  query: atQuery,
  answer: PublicDocumentsAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, action, { ...params, ...query });
    return open.ok ? done(publicDocumentsAnswer(open.value)) : open;
  },
});

const documentRoute = route({
  path: `${DOCUMENTS}/:kind`,
  action,
  summary: 'A document section by section, without what stands in them',
  params: kindParameters,
  query: documentQuery,
  answer: PublicDocumentAnswer,
  handle: async (question, services) => {
    const found = await documentOf(question, services);
    return found.ok ? done(publicDocumentAnswer(found.value.document, found.value.asked)) : found;
  },
});

const sectionRoute = route({
  path: `${DOCUMENTS}/:kind/sections/:section`,
  action,
  summary: 'One section of a document, with its text, tables and drawings',
  params: kindParameters.extend({ section: z.string().min(1).max(200) }),
  query: documentQuery,
  answer: PublicSectionAnswer,
  handle: async (question, services) => {
    const found = await documentOf(question, services);
    if (!found.ok) return found;
    const { document } = found.value;
    const asked = question.params.section;
    const section = publicSectionAnswer(document, asked);
    if (section) return done(section);
    return refused({
      kind: 'not-found',
      what: 'section',
      asked,
      nearest: nearest(asked, sectionIds(document)),
    });
  },
});

const renditionRoute = route({
  path: `${DOCUMENTS}/:kind/renditions/:format`,
  action,
  summary: 'How far a file of a document is; one not made yet is put in the queue',
  params: formatParameters,
  query: documentQuery,
  answer: RenditionAnswer,
  handle: async (question, services) => {
    const found = await documentOf(question, services);
    if (!found.ok) return found;
    const { open, asked } = found.value;
    const wanted = { ...asked, format: question.params.format };
    const state = await services.renditions.ask(open, wanted);
    return state ? done(renditionAnswer(state, nameOfFile(open, wanted))) : refused({ kind: 'busy' });
  },
});

const fileOfDocument = fileRoute({
  path: `${DOCUMENTS}/:kind/files/:format`,
  action,
  summary: 'A document as a file; it is waited for where it is not made yet',
  params: formatParameters,
  query: documentQuery,
  handle: async (question, services) => {
    const found = await documentOf(question, services);
    if (!found.ok) return found;
    const { open, asked } = found.value;
    const wanted = { ...asked, format: question.params.format };
    const state = await services.renditions.wait(open, wanted);
    if (!state) return refused({ kind: 'busy' });
    if (state.state !== 'made')
      return refused({ kind: 'not-made', failure: state.state === 'failed' ? state.failure : null });
    return done({ name: nameOfFile(open, wanted), type: MEDIA_TYPES[wanted.format], bytes: state.bytes });
  },
});

/** The document asked for, composed from the state in force; refused with what there is instead. */
async function documentOf<Params extends CycleOf>(
  { caller, params, query }: Question<Params, Wanted>,
  { reader }: Services,
): Promise<
  Outcome<
    { readonly open: OpenCycle; readonly asked: DocumentAsked; readonly document: PublicDocument },
    RouteRefusal
  >
> {
  const { body, year, kind } = params;
  const { at, part } = query;
  const open = await reader.cycle(caller, action, { body, year, ...(at !== undefined && { at }) });
  if (!open.ok) return open;
  if (!isDocumentKind(kind)) {
    return refused({
      kind: 'not-found',
      what: 'document',
      asked: kind,
      nearest: nearest(kind, DOCUMENT_KINDS),
    });
  }
  // A part of what has none would make the same file under any number of names.
  const ofParts = partsOf(kind, open.value.plan) !== null;
  const asked = { kind, ...(ofParts && part !== undefined && { part }) };
  const composed = composeDocument(asked, documentSource(kind, open.value));
  if (composed.ok) return done({ open: open.value, asked, document: composed.value });
  const ids = composed.refusal.choices.map(({ id }) => id);
  const near = part === undefined ? ids.slice(0, NAMED) : nearest(part, ids);
  return refused({ kind: 'not-found', what: 'part', asked: part ?? '', nearest: near });
}

/** How many of the parts to choose from are named. */
const NAMED = 5;

function nameOfFile({ plan }: OpenCycle, { kind, part, format }: RenditionAsked): string {
  const name = [documentNames[kind]?.file ?? kind, ...(part === undefined ? [] : [part])].join('-');
  return fileName(plan.body.id, plan.year, name, format);
}

/** The documents to publish: listed, section by section, and as files. */
export const publicDocumentRoutes: readonly Route[] = [
  listRoute,
  documentRoute,
  sectionRoute,
  renditionRoute,
  fileOfDocument,
];
