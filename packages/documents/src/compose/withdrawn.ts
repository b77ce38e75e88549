import { sectionWords } from '@traguardo/texts/documents';
import type { Block } from '../model/document.ts';
import { aside } from './parts.ts';
import type { DocumentSource } from './source.ts';

/** That the plan had indicators on the day of the document whose place in it is no longer kept. */
export function withdrawnBlocks({ withdrawn = [], plan }: DocumentSource): readonly Block[] {
  if (withdrawn.length === 0) return [];
  return [aside(sectionWords.withdrawn(withdrawn.map((id) => plan.indicatorById.get(id)?.title ?? id)))];
}
