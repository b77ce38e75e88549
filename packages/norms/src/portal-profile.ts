import type { CivilDate } from '@traguardo/core/kernel';
import type { CitationName } from './citations.ts';
import { citations } from './citations.ts';
import { day } from './day.ts';

/**
 * What is known of the portal of the Dipartimento della funzione pubblica where a PIAO is handed in
 * (D.L. 80/2021 art. 6 c. 4; D.M. 132/2022 art. 13). Its documentation was not found: sections, states and
 * fields are those of public code of a PIAO portal, so nothing that rests on them alone is ever verified.
 */
interface Known {
  readonly citation: CitationName;
  /** Since when it is so; null where nobody knows. */
  readonly from: CivilDate | null;
  readonly to?: CivilDate;
}

/** A section the portal asks for, and the section of the Piano-tipo it takes its content from. */
export interface PortalSection extends Known {
  readonly code: string;
  readonly title: string;
  /** The section of the Piano-tipo (D.M. 132/2022). */
  readonly piano: string;
  /** Asked for in the simplified form too. */
  readonly simplified: boolean;
}

const code = { citation: 'codice-portale-piao', from: null } as const;

/** The sections of the portal, in its order. */
export const portalSections: readonly PortalSection[] = [
  { ...code, code: '1', title: 'Scheda anagrafica', piano: '1', simplified: true },
  { ...code, code: '2.1', title: 'Valore pubblico', piano: '2.1', simplified: false },
  { ...code, code: '2.2', title: 'Performance', piano: '2.2', simplified: false },
  { ...code, code: '2.3', title: 'Rischi corruttivi e trasparenza', piano: '2.3', simplified: true },
  { ...code, code: '3.1', title: 'Struttura organizzativa', piano: '3.1', simplified: true },
  { ...code, code: '3.2', title: 'Organizzazione del lavoro agile', piano: '3.2', simplified: true },
  { ...code, code: '3.3.1', title: 'Fabbisogni di personale', piano: '3.3', simplified: true },
  { ...code, code: '3.3.2', title: 'Formazione del personale', piano: '3.3', simplified: false },
  { ...code, code: '4', title: 'Monitoraggio', piano: '4', simplified: false },
];

/** Where a section of the portal stands, in the portal's own words. */
export type PortalStateId = (typeof portalStates)[number]['id'];

/** The states of a section, in the order it passes them. The first three tell of its content; the others are acts done on the portal. */
export const portalStates = [
  { ...code, id: 'da-compilare', title: 'Da compilare', ofContent: true },
  { ...code, id: 'in-compilazione', title: 'In compilazione', ofContent: true },
  { ...code, id: 'compilata', title: 'Compilata', ofContent: true },
  { ...code, id: 'in-validazione', title: 'In validazione', ofContent: false },
  { ...code, id: 'validata', title: 'Validata', ofContent: false },
  { ...code, id: 'richiesta-approvazione', title: 'Richiesta approvazione', ofContent: false },
  { ...code, id: 'approvata', title: 'Approvata', ofContent: false },
  { ...code, id: 'pubblicata', title: 'Pubblicata', ofContent: false },
] as const satisfies readonly (Known & { id: string; title: string; ofContent: boolean })[];

/** What the portal asks of the plan as a whole. */
export const portalFields = [
  { ...code, name: 'codPAFK', title: 'Codice IPA dell’ente' },
  { ...code, name: 'denominazione', title: 'Denominazione del piano' },
  { ...code, name: 'versione', title: 'Versione' },
  { ...code, name: 'tipologia', title: 'Forma del piano' },
  { ...code, name: 'aggiornamento', title: 'Aggiornamento di un piano già pubblicato' },
  {
    citation: 'dl-80-2021-art-6',
    from: day('2021-06-10'),
    name: 'dataApprovazione',
    title: 'Data di adozione',
  },
  { ...code, name: 'url', title: 'Indirizzo del piano sul sito dell’ente' },
] as const satisfies readonly (Known & { name: string; title: string })[];

export type PortalFieldName = (typeof portalFields)[number]['name'];

/** How much the portal takes, as far as its code tells. How large a file may be is not known: whoever uploads it is told. */
export const portalLimits = {
  /** Characters of one field of text of section 1. */
  sectionText: { ...code, value: 2000 },
  /** Characters of the description of an attachment. */
  attachmentTitle: { ...code, value: 100 },
  /** Characters of the name of an attached file. */
  attachmentName: { ...code, value: 50 },
} as const satisfies Readonly<Record<string, Known & { value: number }>>;

/** A character the fields of text take, as the code tells. */
export const PORTAL_CHARACTER = /[A-Za-z0-9àèéìòùÀÈÉÌÒÙ!?*#\-_'".,;:()[\]{}@&%€$£/\\+=<>°§|~`^ ’“”–—\n\r]/;

/** Whether what is known of the portal was held against an official text. */
export function isVerified({ citation }: { readonly citation: CitationName }): boolean {
  return citations[citation].trust === 'verified';
}

/** What of a list holds on a day; what nobody knows the start of always does. */
export function inForce<Item extends Known>(list: readonly Item[], at: CivilDate): readonly Item[] {
  return list.filter(({ from, to }) => (from === null || from <= at) && (to === undefined || at <= to));
}
