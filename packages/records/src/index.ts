export { cellsInOrder, targetsInOrder } from './canonical-order.ts';
export { decode, MISFIT } from './decode.ts';
export { encode } from './encode.ts';
export { type FileContent, type FileKind, fileSchemas, SCHEMA_VERSION } from './file-schemas.ts';
export type { Plain } from './plain.ts';
export { policyMethodology } from './policy-file.ts';
export type { RecordProblemCode } from './problem.ts';
export { type RecordContent, type RecordName, recordSchemas } from './record-schemas.ts';
