import { join } from 'node:path';
import type { CivilDate } from '@traguardo/core/kernel';
import { type Plan, validate } from '@traguardo/core/plan';
import { scorePlan } from '@traguardo/core/scoring';
import { readFolder } from '@traguardo/folder';
import { cleanDraft } from '@traguardo/testkit';
import type { Block, PublicDocument, Section } from '../../model/document.ts';
import type { DocumentSource } from '../source.ts';

const EXAMPLES = join(import.meta.dirname, '../../../../../examples');

/** The plan of a reference body, judged at a date: by default the last day of its year. */
export async function exampleSource(body: string, at?: string): Promise<DocumentSource> {
  const read = await readFolder(join(EXAMPLES, body));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal).slice(0, 500));
  return sourceOf(validate(read.value), at);
}

/** The clean plan of the test kit. */
export function cleanSource(at?: string): DocumentSource {
  return sourceOf(validate(cleanDraft()), at);
}

/** A plan as a source, without findings. */
export function sourceOfPlan(plan: Plan, at = `${plan.year}-12-31`): DocumentSource {
  return { plan, tree: scorePlan(plan, at as CivilDate), findings: [], state: 'draft' };
}

function sourceOf(dossier: ReturnType<typeof validate>, at?: string): DocumentSource {
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.refusal).slice(0, 500));
  const [plan] = dossier.value.plans;
  if (!plan) throw new Error('no plan');
  return sourceOfPlan(plan, at);
}

/** Every section, those within others after them. */
export function sectionsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((one) => [one, ...sectionsOf(one.sections)]);
}

/** Every block of a document in order. */
export function blocksOf(document: PublicDocument): readonly Block[] {
  return sectionsOf(document.sections).flatMap(({ blocks }) => blocks);
}
