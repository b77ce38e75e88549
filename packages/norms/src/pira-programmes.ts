import type { CitationName } from './citations.ts';

/** A mission and programme of the plan of indicators attached to the budget (PIRA). */
export interface PiraProgramme {
  readonly code: string;
  readonly subject: string;
  readonly citation: CitationName;
}

/**
 * Missions and programmes of the chambers of commerce. The list is from memory and from what the chambers
 * print: a code that is not here is asked about, never refused.
 */
export const piraProgrammes: readonly PiraProgramme[] = [
  { code: '011-005', subject: 'competitività e sviluppo delle imprese', citation: 'dm-27-3-2013-preventivo' },
  { code: '012-004', subject: 'vigilanza sui mercati e sui prodotti', citation: 'dm-27-3-2013-preventivo' },
  { code: '016-005', subject: 'internazionalizzazione delle imprese', citation: 'dm-27-3-2013-preventivo' },
  { code: '032-002', subject: 'indirizzo politico', citation: 'dm-27-3-2013-preventivo' },
  { code: '032-003', subject: 'servizi generali', citation: 'dm-27-3-2013-preventivo' },
  { code: '033-001', subject: 'fondi da assegnare', citation: 'dm-27-3-2013-preventivo' },
  { code: '033-002', subject: 'fondi di riserva e speciali', citation: 'dm-27-3-2013-preventivo' },
  { code: '090-001', subject: 'servizi per conto terzi', citation: 'dm-27-3-2013-preventivo' },
];
