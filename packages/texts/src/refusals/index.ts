export { type DocumentRefusalName, documentRefusalText } from './document-refusal-text.ts';
export { type FolderProblemWords, folderProblemText } from './folder-problem-text.ts';
export { type ProblemKind, problemDetail, problemTitle } from './http-problem.ts';
export { problemText } from './problem-text.ts';
export { type RefusalWords, type RefusedThing, refusalText } from './refusal-text.ts';
export {
  type RestoreRefusalWords,
  restoreRefusalText,
  type StorageFailureName,
  type StorageFailureWords,
  storageFailureText,
} from './storage-failure-text.ts';
