export type { FolderProblem, FolderProblemCode } from './problem.ts';
export { readFiles } from './read/read-files.ts';
export { readFolder } from './read/read-folder.ts';
export { type AskedPolicy, readPolicy } from './read/read-policy.ts';
export { FolderStore } from './store.ts';
export { filesOf } from './write/files-of.ts';
export { formatFolder, writeFolder } from './write/write-folder.ts';
