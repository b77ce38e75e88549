import type { NodeRef } from '@traguardo/contracts';
import { readingCase } from '@traguardo/texts/reading-case';

/** The title as one reads it: a title printed in capitals is shown in lower case. */
export function titleOf(node: Pick<NodeRef, 'title'>): string {
  return readingCase(node.title);
}

/** "1.2 Title", "3. Title" of an indicator; the title alone where the document gives no code. */
export function codeAndTitle(node: Pick<NodeRef, 'kind' | 'code' | 'title'>): string {
  if (node.code === null) return titleOf(node);
  return node.kind === 'indicator' ? `${node.code}. ${titleOf(node)}` : `${node.code} ${titleOf(node)}`;
}
