import type { RowKind } from './read-row.ts';

/** What a kind of table of figures is known by. Patterns look at folded words. */
export interface Signature {
  readonly kind: Exclude<RowKind, 'indicator'>;
  /** True where rows without figures would be another table that happens to use the same words. */
  readonly figures?: true;
  readonly needs: readonly {
    /** What lacks where it is not found, for a person. */
    readonly name: string;
    readonly where: 'columns' | 'rows' | 'anywhere';
    readonly pattern: RegExp;
  }[];
}

export const SIGNATURES: readonly Signature[] = [
  {
    kind: 'holding',
    figures: true,
    needs: [
      {
        name: 'societa',
        where: 'columns',
        pattern: /\bsociet|\bdenominazione|\bragione sociale|\bpartecipat[ae]\b|\borganism/,
      },
      {
        name: 'quota',
        where: 'columns',
        pattern:
          /(?:%|\bquota|\bvalore nominale|\bpercentuale).*\bpartecipazion|\bcapitale sociale|\bquota (?:di )?partecipazion/,
      },
    ],
  },
  {
    kind: 'resource',
    needs: [
      { name: 'risorse', where: 'columns', pattern: /\bstima risorse|\brisorse (?:finanziarie )?20\d\d/ },
    ],
  },
  {
    kind: 'risk',
    needs: [
      {
        name: 'rischio',
        where: 'columns',
        pattern: /\brischi[oe]?\b|\bevento rischioso|\bfattori abilitanti/,
      },
      {
        name: 'valutazione',
        where: 'columns',
        pattern: /\bprobabilita|\bimpatto|\bmisur[ae]\b|\blivello di rischio|\bprocess[oi]\b/,
      },
    ],
  },
  {
    kind: 'publication',
    needs: [
      {
        name: 'obbligo',
        where: 'columns',
        pattern:
          /\bobbligo|\bsotto-? ?sezione|\bcontenuti dell'obbligo|\bdenominazione (?:del singolo )?obbligo/,
      },
      { name: 'pubblicazione', where: 'columns', pattern: /\baggiornament|\bpubblicazion|\btrasmission/ },
    ],
  },
  {
    kind: 'finance',
    figures: true,
    needs: [
      {
        name: 'previsione',
        where: 'columns',
        pattern: /\bpreventiv|\bprevision|\bbudget|\bstanziament|\bassestat/,
      },
      {
        name: 'consuntivo',
        where: 'columns',
        pattern: /\bconsuntiv|\bcosti\b|\bimpegn|\bscostament|\bpagament|\bvariazion/,
      },
      {
        name: 'voci',
        where: 'anywhere',
        pattern:
          /\bprovent|\boneri\b|\bentrat|\bspes[ae]\b|\biniziative|\bricavi|\bdiritto annuale|\binterventi economici/,
      },
    ],
  },
  {
    kind: 'index',
    figures: true,
    needs: [
      { name: 'anni', where: 'columns', pattern: /\b20\d\d\b.*\b20\d\d\b/ },
      {
        name: 'indici',
        where: 'anywhere',
        pattern:
          /\bindici\b|\bindice di\b|\banalisi (?:economica|finanziaria|patrimoniale|della produttivita)|\bmargin[ei] (?:di|operativ)|\bincidenza\b/,
      },
    ],
  },
  {
    kind: 'staff',
    figures: true,
    needs: [
      {
        name: 'personale',
        where: 'anywhere',
        pattern:
          /\bdonne\b|\buomini\b|\bdirigent[ei]\b|\bistruttori\b|\bfunzionari\b|\boperatori\b|\bcategoria [abcd]\b/,
      },
      {
        name: 'grandezza',
        where: 'anywhere',
        pattern:
          /\bpersonale\b|\bdotazione|\btempo pieno|\bpart[- ]?time|\btempo parziale|\bin servizio|\bdipendenti\b|\btotale\b|\bcongedo/,
      },
      {
        name: 'righe',
        where: 'rows',
        pattern:
          /\bdonne\b|\buomini\b|\bfemmine\b|\bmaschi\b|\bdirigent[ei]\b|\bistruttori\b|\bfunzionari\b|\boperatori\b|\bd[13]\b/,
      },
    ],
  },
];
