import {
  type CitationName,
  checkNorms,
  citationOf,
  deadlineCitation,
  deadlineDay,
  PORTAL_CHARACTER,
  portalLimits,
} from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import type { PortalMisfit } from '@traguardo/texts/documents/portal';
import type { PublicDocument } from '../model/document.ts';
import type { Matched, PortalContext, PortalFile } from './portal-context.ts';
import { withDescendants, withoutPlace } from './section-content.ts';

/** What does not fit, with the provision or source it rests on. */
export interface Misfit {
  readonly misfit: PortalMisfit;
  readonly citation: string;
  /** Whether that was held against an official text. */
  readonly verified: boolean;
}

type Context = Omit<PortalContext, 'files'> & {
  readonly files: readonly (PortalFile & { readonly title: string })[];
};

/** Everything of a plan that does not fit the portal, all at once, the plan first, then sections and files. */
export function misfitsOf(
  document: PublicDocument,
  matched: readonly Matched[],
  context: Context,
): readonly Misfit[] {
  return [
    ...ofPlan(document, context),
    ...matched.flatMap((one) => ofSection(one, matched, context)),
    ...leftOver(document, matched),
    ...ofFiles(context),
  ];
}

function ofPlan({ kind, state }: PublicDocument, { acts, year, body, address }: Context): readonly Misfit[] {
  const found: Misfit[] = [];
  const law = (misfit: PortalMisfit, name: CitationName) => found.push(resting(misfit, name));
  if (kind !== 'piao') law({ code: 'not-a-piao' }, 'dm-132-2022-art-13');
  if (state === 'draft') law({ code: 'draft' }, 'dl-80-2021-art-6');
  const adoption = acts.find((act) => act.kind === 'adozione-piano');
  if (!adoption) law({ code: 'act-missing' }, 'dl-80-2021-art-6');
  else {
    const lacks = (['number', 'date'] as const).filter((part) => !adoption[part]);
    if (lacks.length > 0) law({ code: 'act-incomplete', lacks }, 'codice-portale-piao');
    const due = deadlineDay('piao', year);
    if (adoption.date !== undefined && adoption.date > due) {
      const adopted = italian(adoption.date);
      law({ code: 'late', adopted, due: italian(due) }, deadlineCitation('piao'));
    }
  }
  if (!acts.some((act) => act.kind === 'parere-oiv')) law({ code: 'opinion-missing' }, 'smvp');
  if (!body.ipaCode) law({ code: 'body-code-missing' }, 'codice-portale-piao');
  if (!address) law({ code: 'address-missing' }, 'dlgs-33-2013-art-10-c8');
  return found;
}

function ofSection(
  { section, due, content }: Matched,
  matched: readonly Matched[],
  { form }: Context,
): readonly Misfit[] {
  const found: Misfit[] = [];
  const { code } = section;
  const required = checkNorms.planSections(form).find((one) => one.code === section.piano);
  if (due && !content.filled) {
    const twin = matched.find(({ section: other, content: own }) => {
      const undivided = own.from.some((part) => part.code === section.piano);
      return other.piano === section.piano && other !== section && undivided && own.text !== '';
    });
    const misfit: PortalMisfit = twin
      ? { code: 'section-undivided', section: twin.section.code, other: code }
      : { code: content.present ? 'section-empty' : 'section-absent', section: code };
    if (twin || !required) found.push(resting(misfit, 'codice-portale-piao'));
    else found.push(resting(misfit, required.citation));
  }
  const { empty, text } = content;
  if (empty.length > 0) {
    found.push(
      resting({ code: 'section-incomplete', section: code, parts: empty }, 'dm-132-2022-piano-tipo'),
    );
  }
  const { value: longest, citation } = portalLimits.sectionText;
  const length = [...text].length;
  if (code === '1' && length > longest) {
    found.push(resting({ code: 'text-too-long', section: code, length, longest }, citation));
  }
  const characters = refusedCharacters(text);
  if (characters.length > 0) {
    found.push(resting({ code: 'characters', section: code, characters }, 'codice-portale-piao'));
  }
  return found;
}

function leftOver(document: PublicDocument, matched: readonly Matched[]): readonly Misfit[] {
  const taken = new Set(matched.flatMap(({ content }) => content.from).flatMap(withDescendants));
  return withoutPlace(document, taken).map(({ title }) =>
    resting({ code: 'section-without-place', title }, 'codice-portale-piao'),
  );
}

function ofFiles({ files, mostBytes }: Context): readonly Misfit[] {
  const found: Misfit[] = [];
  if (!files.some(({ mediaType }) => mediaType === 'application/pdf')) {
    found.push(resting({ code: 'file-missing' }, 'codice-portale-piao'));
  }
  const { attachmentName, attachmentTitle } = portalLimits;
  for (const { name: file, title, byteSize: bytes } of files) {
    const ofName = [...file].length;
    const ofTitle = [...title].length;
    if (ofName > attachmentName.value) {
      const misfit = { file, length: ofName, longest: attachmentName.value };
      found.push(resting({ code: 'file-name-too-long', ...misfit }, attachmentName.citation));
    }
    if (ofTitle > attachmentTitle.value) {
      const misfit = { file, length: ofTitle, longest: attachmentTitle.value };
      found.push(resting({ code: 'title-too-long', ...misfit }, attachmentTitle.citation));
    }
    if (mostBytes !== undefined && bytes > mostBytes) {
      found.push(resting({ code: 'file-too-large', file, bytes, most: mostBytes }, 'codice-portale-piao'));
    }
  }
  if (mostBytes === undefined && files.length > 0) {
    found.push(resting({ code: 'file-size-unknown', files: files.length }, 'codice-portale-piao'));
  }
  return found;
}

const MOST_SHOWN = 20;

/** The characters the fields of text may refuse, each once; a space that does not break is a space. */
function refusedCharacters(text: string): readonly string[] {
  const own = new Set(
    [...text.replace(/[\u00A0\u202F\t]/g, ' ')].filter((one) => !PORTAL_CHARACTER.test(one)),
  );
  return [...own].slice(0, MOST_SHOWN);
}

function resting(misfit: PortalMisfit, citation: string): Misfit {
  return { misfit, citation, verified: citationOf(citation)?.trust === 'verified' };
}
