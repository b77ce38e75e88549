import type { RowKind } from './read-row.ts';

/** What says whether words are there, in time that grows as the text does. */
export type Words = Pick<RegExp, 'test'>;

/** What a kind of table of figures is known by. Patterns look at folded words. */
export interface Signature {
  readonly kind: FigureKind;
  /** True where rows without figures would be another table that happens to use the same words. */
  readonly figures?: true;
  /** True where a row may lack its first cell, which spreads over several, or its figure. */
  readonly loose?: true;
  /** Words of the columns that say it is another kind. */
  readonly unless?: Words;
  readonly needs: readonly {
    /** What lacks where it is not found, for a person. */
    readonly name: string;
    /** `above` is the columns and what stands over the table; `most-rows` the label of half the rows. */
    readonly where: 'columns' | 'above' | 'most-rows' | 'anywhere';
    readonly pattern: Words;
    /** True of words that tables of every kind have: alone they bring a table near to none. */
    readonly common?: true;
  }[];
}

/** The kinds of tables with a heading row and a row for each thing. */
export type FigureKind = Exclude<RowKind, 'indicator' | 'objective'>;

const WEIGHT = /\bpes[oi]\b|\bpesatura\b|\bponderazione\b/;
const [WOMEN, MEN] = [/\b(?:donne|femmine)\b/, /\b(?:uomini|maschi)\b/];
const GENDER: Words = {
  test: (text) => (WOMEN.test(text) && MEN.test(text)) || /(?:^| )(?:m f|f m)(?: |$)/.test(text),
};
const PART_TIME = /\btempo pieno|\bpart[- ]?time/;

/** True where one stands before the other: one look at each, which `.*` between them is not. */
function inOrder(first: RegExp, then: RegExp): Words {
  return {
    test: (text) => {
      const found = first.exec(text);
      return found !== null && then.test(text.slice(found.index + found[0].length));
    },
  };
}

/** Any of these. */
function either(...several: readonly Words[]): Words {
  return { test: (text) => several.some((words) => words.test(text)) };
}

export const SIGNATURES: readonly Signature[] = [
  {
    kind: 'holding',
    figures: true,
    needs: [
      {
        name: 'societa',
        common: true,
        where: 'columns',
        pattern: /\bsociet|\bdenominazione|\bragione sociale|\bpartecipat[ae]\b|\borganism/,
      },
      {
        name: 'quota',
        where: 'columns',
        pattern: either(
          inOrder(/%|\bquota|\bvalore nominale|\bpercentuale/, /\bpartecipazion/),
          /\bcapitale sociale|\bquota (?:di )?partecipazion/,
        ),
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
    loose: true,
    needs: [
      {
        name: 'rischio',
        where: 'columns',
        pattern: either(
          /\brischi[oe]?\b|\bevent[oi] rischios[oi]|\bfattor[ei] abilitant[ei]/,
          inOrder(/\bprobabilita\b/, /\bimpatto\b/),
        ),
      },
      {
        name: 'valutazione',
        common: true,
        where: 'columns',
        pattern: /\bprobabilita|\bimpatto|\bmisur[ae]\b|\blivello di rischio|\bprocess[oi]\b/,
      },
    ],
  },
  {
    kind: 'publication',
    loose: true,
    needs: [
      {
        name: 'obbligo',
        where: 'columns',
        pattern: either(
          /\bobblig(?:o|hi)\b|\bsotto-? ?sezion[ei]|\b(?:dat[oi]|document[oi]|informazion[ei]|contenut[oi]) (?:oggetto di pubblicazione|da pubblicare)|\btipologi[ae] d(?:i|ei) dat[oi]\b/,
          inOrder(/\briferiment[oi] normativ[oi]\b/, /\bpubblicazion/),
        ),
      },
      {
        name: 'pubblicazione',
        common: true,
        where: 'columns',
        pattern: /\baggiornament|\bpubblicazion|\btrasmission|\btempistic/,
      },
    ],
  },
  {
    kind: 'tree',
    loose: true,
    needs: [
      {
        name: 'livello superiore',
        where: 'columns',
        pattern:
          /\b(?:are[ae]|ambit[oi]|line[ae]|ass[ei]|indirizz[oi]|priorita|obiettiv[oi]|finalita) (?:strategic|di mandato|general)|\bmission[ei]\b|\bvalore pubblico\b|\bprospettiv[ae]\b/,
      },
      {
        name: 'livello inferiore',
        where: 'columns',
        pattern:
          /\bobiettiv[oi] (?:operativ|gestional|specific|annual|esecutiv|individual|di performance|di valore)/,
      },
    ],
  },
  {
    kind: 'assignment',
    figures: true,
    loose: true,
    needs: [
      {
        name: 'assegnatario',
        common: true,
        where: 'above',
        pattern:
          /\bdirigent[ei]\b|\bassegnat|\bassegnazion|\bresponsabil[ei]\b|\bposizion[ei] organizzativ|\bsegretario\b|\bdirettor[ei]\b|\btitolar[ei]\b|\bincaricat|\belevat[ae] qualificazion|\bvalutat[oi]\b/,
      },
      {
        name: 'obiettivi',
        common: true,
        where: 'columns',
        pattern: /\bobiettiv|\bprogett|\battivita\b|\bazion[ei]\b/,
      },
      { name: 'peso', where: 'above', pattern: WEIGHT },
    ],
  },
  {
    kind: 'weight',
    figures: true,
    loose: true,
    unless: /\bdescrizione del (?:livello|grado|punteggio|giudizio)\b|\bgiudizi[oi]\b/,
    needs: [
      {
        name: 'che cosa pesa',
        common: true,
        where: 'columns',
        pattern:
          /\bobiettiv|\bindicator|\bazion[ei]\b|\bprogett|\bfattor|\bcriteri|\bambit[oi]\b|\bdimensione\b|\barea\b|\bprospettiv|\bcomponent|\bdescrizione\b|\bperformance\b/,
      },
      { name: 'peso', where: 'columns', pattern: WEIGHT },
    ],
  },
  {
    kind: 'finance',
    figures: true,
    needs: [
      {
        name: 'previsione',
        where: 'columns',
        pattern: /\bpreventiv|\bprevision|\bbudget|\bstanziament|\bstanziat|\bassestat/,
      },
      {
        name: 'consuntivo',
        common: true,
        where: 'columns',
        pattern:
          /\bconsuntiv|\bcosti\b|\bimpegn|\bscostament|\bpagament|\bpagat[oi]\b|\bvariazion|\baccerta(?:ment|t[oi]\b)|\brisco(?:ssion|ss[oi]\b)|\bliquidat/,
      },
      {
        name: 'voci',
        common: true,
        where: 'anywhere',
        pattern:
          /\bprovent|\boneri\b|\bentrat|\bspes[ae]\b|\biniziative|\bricavi|\bdiritto annuale|\binterventi economici|\bmission[ei]\b|\bcapitol[oi]\b|\bconto economico|\bcosti\b/,
      },
    ],
  },
  {
    kind: 'index',
    figures: true,
    needs: [
      { name: 'anni', common: true, where: 'columns', pattern: inOrder(/\b20\d\d\b/, /\b20\d\d\b/) },
      {
        name: 'indici',
        where: 'anywhere',
        pattern:
          /\bindici\b|\bindice di\b|\banalisi (?:economica|finanziaria|patrimoniale|della produttivita)|\bmargin[ei] (?:di|operativ)|\bincidenza\b/,
      },
    ],
  },
  {
    kind: 'staffing',
    figures: true,
    loose: true,
    unless: either(GENDER, PART_TIME),
    needs: [
      {
        name: 'fabbisogno',
        where: 'anywhere',
        pattern:
          /\bfabbisogn|\bcessa(?:zion|t[io]\b)|\bassunzion|\bassum|\bassunt[io]\b|\bdotazione|\bturn[- ]?over|\bn\.? posti|\bposti (?:da coprire|vacanti|previsti|coperti)|\breclutament|\bpensionament/,
      },
      {
        name: 'quantità',
        common: true,
        where: 'columns',
        pattern:
          /\bposti\b|\bunita\b|\bdotazione|\bspesa\b|\bcost[oi]\b|\b20\d\d\b|\bcessazion|\bassunzion|\bfte\b|\bnumero\b|\bn\./,
      },
      {
        name: 'profilo',
        common: true,
        where: 'anywhere',
        pattern:
          /\baree?\b|\bcategori[ae]\b|\bprofil[oi]\b|\binquadrament|\bpersonale\b|\bistruttor|\bfunzionar|\bassunzion|\bpensionament/,
      },
    ],
  },
  {
    kind: 'staff',
    figures: true,
    needs: [
      { name: 'genere', where: 'columns', pattern: GENDER },
      {
        name: 'grandezza',
        common: true,
        where: 'anywhere',
        pattern:
          /\bpersonale\b|\bdotazione|\btempo (?:pieno|parziale)|\bpart[- ]?time|\bdipendent[ei]\b|\btotal[ei]\b|\btitolo di studio|\beta\b|\bdirigent/,
      },
    ],
  },
  {
    kind: 'staff',
    figures: true,
    needs: [
      {
        name: 'personale',
        common: true,
        where: 'anywhere',
        pattern:
          /\bdonne\b|\buomini\b|\bdirigent[ei]\b|\bistruttori\b|\bfunzionari\b|\boperatori\b|\bcategoria [abcd]\b/,
      },
      {
        name: 'grandezza',
        common: true,
        where: 'anywhere',
        pattern:
          /\bpersonale\b|\bdotazione|\btempo pieno|\bpart[- ]?time|\btempo parziale|\bin servizio|\bdipendenti\b|\btotale\b|\bcongedo/,
      },
      {
        name: 'righe',
        where: 'most-rows',
        pattern:
          /\bdonne\b|\buomini\b|\bfemmine\b|\bmaschi\b|\bdirigent[ei]\b|\bistruttori\b|\bfunzionari\b|\boperatori\b|\bcat(?:egoria|\.) [abcd]\b|\b[abcd]\d\b|\btotal[ei]\b|\bsegretari|\bposizioni organizzative/,
      },
    ],
  },
  {
    kind: 'staff',
    figures: true,
    unless: /\bcost[oi]\b|\bspes[ae]\b|\bimport[oi]\b|€/,
    needs: [
      {
        name: 'aspetto del personale',
        where: 'anywhere',
        pattern:
          /\blavoro (?:agile|da remoto|a distanza)\b|\bsmart ?working\b|\btelelavoro\b|\bfasc(?:ia|e) (?:di|d')? ?eta\b|\btitol[oi] di studio\b|\banzianita di servizio\b/,
      },
      {
        name: 'persone',
        common: true,
        where: 'anywhere',
        pattern:
          /\bdipendent[ei]\b|\bpersonale\b|\blavorator[ei]\b|\bunita\b|\bgiornate\b|\btotal[ei]\b|\bnumero\b/,
      },
    ],
  },
  {
    kind: 'finance',
    figures: true,
    needs: [
      { name: 'anni', common: true, where: 'columns', pattern: inOrder(/\b20\d\d\b/, /\b20\d\d\b/) },
      {
        name: 'voci',
        where: 'most-rows',
        pattern:
          /\bprovent[oi]\b|\boner[ei]\b|\bentrat[ae]\b|\bspes[ae]\b|\bricav[oi]\b|\bcost[oi]\b|\bdisavanzo\b|\bavanzo\b/,
      },
    ],
  },
];
