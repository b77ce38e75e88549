import type { Figures } from './figures.ts';
import type { FindingTexts } from './finding-text.ts';

const where = (f: Figures) => `«${f.text('indicator')}», ${viewOf(f.text('view'))}`;

/** The place of an imported document, told from its view ("dashboard/promozione"). */
function viewOf(view: string): string {
  const [kind, name = ''] = view.split('/');
  const title = name.replaceAll('-', ' ');
  switch (kind) {
    case 'tree':
      return 'nell’albero della performance';
    case 'sheet':
      return 'nella scheda dell’obiettivo';
    case 'map':
      return 'nella mappa strategica';
    case 'dashboard':
      return `nel cruscotto «${title}»`;
    case 'individual':
      return `nella scheda individuale «${title}»`;
    default:
      return `in «${view}»`;
  }
}

function oneSide(f: Figures): string {
  const amounts = f.codes('amounts');
  if (f.text('side') === 'table') return `la tabella per anno riporta ${amounts}, la scheda nulla`;
  const blank = f.has('blank') ? `al suo posto «${f.text('blank')}»` : 'non la riporta';
  return `la scheda indica ${amounts}, la tabella per anno ${blank}`;
}

/** Sentences of the checks of the family `occurrences`. */
export const occurrencesTexts: FindingTexts = {
  'occurrence-value-differs': (f) => ({
    title: 'Lo stesso risultato è scritto in due modi',
    what: `${where(f)}, ha risultato ${f.text('printed')}; nel piano è ${f.text('plan')}.`,
    why: 'Un indicatore ha una sola misura, ovunque sia mostrata: una delle due è sbagliata.',
    todo: 'Correggere la cifra sbagliata.',
  }),
  'occurrence-target-differs': (f) => ({
    title: 'Lo stesso atteso è scritto in due modi',
    what: `${where(f)}, ha come atteso per il ${f.text('year')} «${f.text('printed')}»; ${f.has('plan') ? `nel piano è «${f.text('plan')}»` : 'nel piano non c’è'}${f.has('earlier') ? `: è l’atteso al ${f.figure('earlier')}, non quello di fine anno` : ''}.`,
    why: 'Dall’atteso dipende il punteggio: con due attesi lo stesso risultato vale due percentuali.',
    todo: 'Stabilire quale atteso vale e scriverlo uguale in tutti i punti.',
  }),
  'occurrence-declared-differs': (f) => ({
    title: 'La stessa percentuale è scritta in due modi',
    what: `${where(f)}, è dichiarato al ${f.text('printed')}; nel piano al ${f.text('plan')}.`,
    why: 'Allo stesso risultato e allo stesso atteso corrisponde una sola percentuale.',
    todo: 'Correggere la percentuale sbagliata.',
  }),
  'occurrence-label-differs': (f) => ({
    title: 'L’indicatore sta sotto un’altra intestazione',
    what: `${where(f)}, sta sotto «${f.text('printed')}»; nel piano sotto «${f.text('plan')}».`,
    why: 'Chi legge il cruscotto attribuisce il risultato a un altro obiettivo.',
    todo: 'Riportare l’intestazione del piano.',
  }),
  'occurrence-duplicated': (f) => ({
    title: 'Indicatore ripetuto nello stesso cruscotto',
    what: `${where(f)}, compare ${f.text('count')} volte.`,
    why: 'In una media il suo risultato conterebbe più volte.',
    todo: 'Togliere la ripetizione.',
  }),
  'resource-total-differs': (f) => ({
    title: 'La stessa risorsa ha due importi',
    what: `«${f.text('resource')}»: sulla scheda gli importi ${f.codes('amounts')} sommano a ${f.figure('computed')} euro; la tabella per anno riporta per il ${f.text('year')} ${f.figure('printed')} euro, cioè ${f.figure('difference')} di differenza.`,
    why: 'Le risorse di un obiettivo devono corrispondere a quelle del bilancio: con due importi non si sa quali sono.',
    todo: 'Stabilire l’importo giusto e scriverlo uguale nei due punti.',
  }),
  'resource-in-several-objectives': (f) => ({
    title: 'La stessa risorsa in più obiettivi',
    what: `«${f.text('resource')}» compare con lo stesso importo, ${f.figure('amount')} euro, negli obiettivi ${f.codes('objectives')}.`,
    why: 'Una risorsa può servire più obiettivi, ma sommando le risorse degli obiettivi la si conta più volte.',
    todo: 'Ripartire l’importo tra gli obiettivi, oppure scrivere che è lo stesso.',
  }),
  'resource-on-one-side': (f) => ({
    title: 'Una risorsa solo sulla scheda o solo nella tabella per anno',
    what: `«${f.text('resource')}», obiettivo ${f.text('objective')}, ${f.text('year')}: ${oneSide(f)}.`,
    why: 'Le risorse della scheda e quelle della tabella per anno sono le stesse: se una manca, la spesa dell’obiettivo non si può sommare.',
    todo: 'Riportare l’importo anche nell’altro punto, oppure scrivere perché vi manca.',
  }),
  'occurrence-title-differs': (f) => ({
    title: 'Lo stesso indicatore con una parola diversa nel titolo',
    what: `${where(f)}, ha per titolo «${f.text('printed')}»: «${f.text('word')}» al posto di «${f.text('planWord')}».`,
    why: 'Una parola diversa può far credere che gli indicatori siano due.',
    todo: 'Usare ovunque il titolo della scheda.',
  }),
};
