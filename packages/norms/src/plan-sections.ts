import type { PlanSection } from '@traguardo/core/checks';
import type { CycleDocument } from '@traguardo/core/plan';
import { citationId } from './citation-text.ts';
import { citations } from './citations.ts';
import { type PiaoSection, piaoSections } from './piao-sections.ts';

/** The sections due in a form of the PIAO, in the order of the Piano-tipo. */
export function planSections(form: CycleDocument['form']): readonly PlanSection[] {
  return piaoSections.filter((section) => isDue(section, form)).map(dueSection);
}

/** In the simplified form a section due in part is due: of it, only some contents are. */
function isDue({ simplified }: PiaoSection, form: CycleDocument['form']): boolean {
  return form === 'ordinary' || simplified !== 'no';
}

function dueSection({ code, title, parent, citation }: PiaoSection): PlanSection {
  return {
    code,
    title,
    parent,
    citation: citationId(citation),
    verified: citations[citation].trust === 'verified',
  };
}
