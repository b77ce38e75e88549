import * as z from 'zod';
import { DOCUMENT_KINDS } from '../model/document.ts';
import { digestOf, type Entry } from './entries.ts';
import type { Frame } from './frame.ts';
import { addressOf } from './paths.ts';
import type { SiteFile } from './published.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const FileData = z.strictObject({
  path: z.string().describe('From the base address'),
  mediaType: z.string(),
  byteSize: z.int().nonnegative(),
  sha256: Hash,
});

const DocumentEntry = z.strictObject({
  address: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  year: z.int(),
  title: z.string(),
  published: z.iso.date(),
  modified: z.iso.date(),
  dutyEnds: z.iso.date().nullable().describe('D.Lgs. 33/2013 art. 8 c. 3; null where no rule says it'),
  archived: z.boolean().describe('The duty has ended; the document is still here'),
});

/** What a public section is made of, so that anybody can prove it whole: itself apart, every file and its hash. */
export const SiteManifest = z.strictObject({
  section: z.literal('amministrazione-trasparente/performance'),
  version: z.literal(1),
  body: z.strictObject({ code: z.string(), name: z.string() }),
  at: z.iso.date(),
  base: z.string(),
  documents: z.array(DocumentEntry),
  files: z.array(FileData),
  awaited: z.array(FileData).describe('Files given by hash alone: whoever publishes puts them there'),
});
export type SiteManifest = z.infer<typeof SiteManifest>;

/** The published JSON Schema (2020-12) of the manifest. */
export function siteManifestSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(SiteManifest), null, 2)}\n`;
}

/** The manifest of the files made and of those awaited. */
export function manifestOf(
  files: readonly SiteFile[],
  entries: readonly Entry[],
  { request }: Frame,
): SiteManifest {
  const { body, at, base } = request;
  return {
    section: 'amministrazione-trasparente/performance',
    version: 1,
    body: { code: body.code, name: body.name },
    at,
    base,
    documents: entries.map(({ of, page, modified, ends, archived }) => ({
      address: addressOf(base, page),
      kind: of.document.kind,
      year: of.year,
      title: of.document.title,
      published: of.published,
      modified,
      dutyEnds: ends,
      archived,
    })),
    files: files.map(({ path, mediaType, bytes }) => ({
      path,
      mediaType,
      byteSize: bytes.length,
      sha256: digestOf(bytes),
    })),
    awaited: entries
      .flatMap((entry) => entry.files)
      .filter(({ bytes }) => bytes === null)
      .map(({ path, mediaType, byteSize, sha256 }) => ({ path, mediaType, byteSize, sha256 })),
  };
}
