import type { NodeRef } from '@traguardo/contracts';

/** "1.2 Title"; the title alone where the document gives no code. */
export function codeAndTitle(node: Pick<NodeRef, 'code' | 'title'>): string {
  return node.code === null ? node.title : `${node.code} ${node.title}`;
}
