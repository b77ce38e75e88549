export { DOCUMENT_KINDS, type DocumentKind } from '../model/document.ts';
export {
  type ComposeRefusal,
  composeDocument,
  type DocumentAsked,
  isDocumentKind,
  type PartChoice,
  partsOf,
} from './compose-document.ts';
export { type Publication, publicationsOf } from './publication-of.ts';
export {
  type DocumentFormat,
  FORMATS,
  isFormat,
  MEDIA_TYPES,
  type RenderOptions,
  renderFile,
} from './render-file.ts';
export { stateOf } from './state-of.ts';
