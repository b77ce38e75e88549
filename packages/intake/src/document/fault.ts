import type { DocumentRefusal } from './model.ts';

/** Why the reading of a file stops half way: thrown by the readers, and told as a refusal at their door. */
export class DocumentFault extends Error {
  readonly refusal: DocumentRefusal;
  constructor(code: DocumentRefusal['code'], params: DocumentRefusal['params'] = {}) {
    super(code);
    this.refusal = { code, params };
  }
}
