import { fold } from './fold.ts';
import type { GridRow } from './grid.ts';

/**
 * Who each row belongs to, where the first cell spreads over the rows of one person: written on the first of
 * them, or, as extraction leaves it, in pieces on the middle ones. A row of totals ends each part.
 */
export function holdersOf(rows: readonly GridRow[]): readonly (string | undefined)[] {
  const holders: (string | undefined)[] = [];
  let part: GridRow[] = [];
  const close = () => {
    const first = part[0]?.texts[0] ?? '';
    const pieces = part.map(({ texts }) => texts[0] ?? '').filter((text) => text !== '');
    let holder = first === '' && pieces.length > 0 ? pieces.join(' ') : undefined;
    const merged = pieces.length < part.length;
    for (const { texts } of part) {
      if (merged && first !== '' && texts[0]) holder = texts[0];
      holders.push(holder);
    }
    part = [];
  };
  for (const row of rows) {
    part.push(row);
    if (row.texts.some((text) => /^totale\b/i.test(text))) close();
  }
  close();
  return holders;
}

/** True for the heading of a first cell that spreads over the rows of one person, office or year, or has none. */
export function spreadsDown(label: string): boolean {
  return /^$|\b(?:dirigente|dipendente|responsabile|titolare|assegnatari[oi]|incaricato|nominativo|valutato|posizione|anno|struttura|settore|servizio|ufficio|area|process[oi]|macro-? ?famigli[ae]|sezione|livello 1|1 ?° livello)\b/.test(
    fold(label),
  );
}
