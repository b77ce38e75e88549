export type * from './document/index.ts';
export { LIMITS } from './document/index.ts';
