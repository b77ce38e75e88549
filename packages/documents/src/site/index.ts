export { SiteManifest, siteManifestSchema } from './manifest.ts';
export type {
  ApprovalAct,
  PublishedDocument,
  PublishedFile,
  SiteBody,
  SiteFile,
  SiteRequest,
} from './published.ts';
export { SiteError, type SiteErrorCode } from './site-error.ts';
export { siteOf } from './site-of.ts';
