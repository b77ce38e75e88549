import type { OpenCycle } from '@traguardo/application';
import type {
  PublicDocumentAnswer,
  PublicDocumentsAnswer,
  PublicSectionAnswer,
  PublicSectionView,
  RenditionAnswer,
} from '@traguardo/contracts';
import type { PublicDocument, Section } from '@traguardo/documents';
import { DOCUMENT_KINDS, type DocumentAsked, FORMATS, partsOf, stateOf } from '@traguardo/documents/render';
import { documentNames } from '@traguardo/texts/documents/render-failures';
import type { RenditionState } from '../renditions/rendition.ts';

/** The documents a cycle can make; one of parts is left out where the plan has none. */
export function publicDocumentsAnswer({ plan, evaluation }: OpenCycle): PublicDocumentsAnswer {
  const { at } = evaluation.tree;
  const documents = DOCUMENT_KINDS.map((kind) => ({
    kind,
    title: documentNames[kind]?.title ?? kind,
    state: stateOf(kind, plan, at),
    parts: partsOf(kind, plan)?.map(({ id, title }) => ({ id, title })) ?? null,
  })).filter(({ parts }) => parts === null || parts.length > 0);
  return { at, documents, formats: [...FORMATS] };
}

/** A document section by section, without what stands in them. */
export function publicDocumentAnswer(
  document: PublicDocument,
  { part }: DocumentAsked,
): PublicDocumentAnswer {
  const { kind, title, subtitle = null, body, at, state } = document;
  const sections = sectionsIn(document).map(({ view }) => view);
  return { kind, part: part ?? null, title, subtitle, body, at, state, sections };
}

/** One section of a document; undefined where it has none of that id. */
export function publicSectionAnswer(document: PublicDocument, id: string): PublicSectionAnswer | undefined {
  const found = sectionsIn(document).find(({ view }) => view.id === id);
  return found && ({ ...found.view, blocks: found.section.blocks } as PublicSectionAnswer);
}

/** The ids of a document's sections, in order. */
export function sectionIds(document: PublicDocument): readonly string[] {
  return sectionsIn(document).map(({ view }) => view.id);
}

/** How far a file is; why a program failed is for its log, not for who asks. */
export function renditionAnswer(state: RenditionState, name: string): RenditionAnswer {
  switch (state.state) {
    case 'waiting':
      return { state: 'waiting', ahead: state.ahead };
    case 'making':
      return { state: 'making', seconds: state.since / 1000 };
    case 'made':
      return { state: 'made', name, bytes: state.bytes.length, sha256: state.sha256 };
    case 'broken':
      return { state: 'failed', failure: null };
    case 'failed': {
      const { failure } = state;
      const place = 'place' in failure ? (failure.place ?? null) : null;
      const said = 'said' in failure ? failure.said : '';
      return { state: 'failed', failure: { code: failure.code, place, said } };
    }
  }
}

interface Placed {
  readonly section: Section;
  readonly view: PublicSectionView;
}

function sectionsIn({ sections }: Pick<PublicDocument, 'sections'>, level = 1): readonly Placed[] {
  return sections.flatMap((section) => {
    const { id, code = null, title } = section;
    return [
      { section, view: { id, code, title, level, empty: isEmpty(section) } },
      ...sectionsIn(section, level + 1),
    ];
  });
}

/** Asides say what lacks: a section of nothing else is empty. */
function isEmpty({ blocks, sections }: Section): boolean {
  return blocks.every((block) => block.kind === 'paragraph' && block.aside) && sections.every(isEmpty);
}
