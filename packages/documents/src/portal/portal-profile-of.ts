import {
  citationText,
  inForce,
  isVerified,
  type PortalFieldName,
  portalFields,
  portalSections,
} from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import { portalMisfitText, portalWords as words } from '@traguardo/texts/documents/portal';
import { printable } from '../data/printable.ts';
import type { PublicDocument } from '../model/document.ts';
import { type Misfit, misfitsOf } from './misfits.ts';
import type { Matched, PortalContext, PortalFile } from './portal-context.ts';
import type { PortalProfile } from './profile.ts';
import { contentOf, type SectionContent } from './section-content.ts';

/**
 * A PIAO in the terms of the national portal (D.L. 80/2021 art. 6 c. 4): its fields, its sections with their
 * state, and what does not fit. The portal's documentation is not public: nothing here blocks.
 */
export function portalProfileOf(given: PublicDocument, context: PortalContext): PortalProfile {
  const document = printable(given);
  const { at, year, form, files } = printable(context);
  const matched = inForce(portalSections, at).map(
    (section): Matched => ({
      section,
      due: form === 'ordinary' || section.simplified,
      content: contentOf(section, document),
    }),
  );
  const titled = files.map((file) => ({ ...file, title: file.title ?? document.title }));
  const known = new Set(matched.map(({ section }) => section.code));
  return {
    profile: 'portale-piao',
    version: 1,
    notice: words.notice,
    at,
    year,
    fields: inForce(portalFields, at).map((field) => ({
      name: field.name,
      title: field.title,
      value: fieldValue(field.name, document, context),
      verified: isVerified(field),
      citation: citationText(field.citation),
    })),
    sections: matched.map(({ section, due, content }) => ({
      code: section.code,
      title: section.title,
      piano: section.piano,
      due,
      state: stateOf(content),
      length: [...content.text].length,
      text: content.text,
      tables: content.tables.map(({ id, caption }) => ({ id, caption })),
      attachments: titled.filter((file) => file.section === section.code).map(fileData),
      verified: isVerified(section),
      citation: citationText(section.citation),
    })),
    attachments: titled.filter(({ section }) => section === undefined || !known.has(section)).map(fileData),
    doesNotFit: misfitsOf(document, matched, { ...context, files: titled }).map(misfitData),
  };
}

/** Of content alone: what is done on the portal is the portal's to say. */
function stateOf({ filled, empty }: SectionContent): PortalProfile['sections'][number]['state'] {
  if (!filled) return 'da-compilare';
  return empty.length > 0 ? 'in-compilazione' : 'compilata';
}

function fieldValue(name: PortalFieldName, { title }: PublicDocument, context: PortalContext): string | null {
  switch (name) {
    case 'codPAFK':
      return context.body.ipaCode ?? null;
    case 'denominazione':
      return title;
    case 'versione':
      return context.version ?? null;
    case 'tipologia':
      return words.form[context.form];
    case 'aggiornamento':
      return context.update ? words.yes : words.no;
    case 'dataApprovazione': {
      const date = context.acts.find(({ kind }) => kind === 'adozione-piano')?.date;
      return date === undefined ? null : italian(date);
    }
    case 'url':
      return context.address ?? null;
  }
}

function fileData({ name, title, mediaType, byteSize, sha256 }: PortalFile & { readonly title: string }) {
  return { name, title, mediaType, byteSize, sha256 };
}

function misfitData({ misfit, verified, citation }: Misfit): PortalProfile['doesNotFit'][number] {
  const text = portalMisfitText(misfit);
  return { code: misfit.code, ...text, blocking: false, verified, citation: citationText(citation) };
}
