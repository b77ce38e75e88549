import type { FindingTexts } from './finding-text.ts';

/** Sentences of percentages that are not the computed ones and yet follow from the figures in another way. */
export const habitTexts = {
  'direction-not-stated': (f) => ({
    title: 'Non è scritto se conta di più o di meno',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, che torna soltanto se il risultato doveva restare sotto l’atteso. Se doveva superarlo, il calcolo dà ${f.figure('computed')} %.`,
    why: 'Senza un segno davanti all’atteso (≤ o ≥) la stessa coppia di numeri dà due percentuali.',
    todo: 'Scrivere il verso nel risultato atteso, per esempio «≤ 50%».',
  }),
  'declared-beyond-limit': (f) => ({
    title: 'Una percentuale oltre il limite',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, che torna senza il limite di 100; con il limite il calcolo dà ${f.figure('computed')} %.`,
    why: 'Non è un errore di conto: dipende dal sistema di misurazione dell’ente, che può contare o no ciò che supera l’atteso.',
    todo: 'Controllare se il sistema di misurazione ammette percentuali oltre 100; altrimenti fermarle lì.',
  }),
  'declared-as-proportion': (f) => ({
    title: 'Una percentuale scritta come parte di uno',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, che moltiplicato per cento torna (il calcolo dà ${f.figure('computed')} %).`,
    why: 'Il valore è giusto, ma accanto a percentuali si legge come un centesimo di quello che è.',
    todo: 'Scrivere la percentuale, per esempio «90%» invece di «0,9».',
  }),
  'declared-truncated': (f) => ({
    title: 'Una percentuale troncata',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, il calcolo dà ${f.figure('computed')} %: i decimali sono tolti invece di arrotondare.`,
    why: 'Non è un altro risultato: dipende da come il sistema di misurazione dell’ente arrotonda.',
    todo: 'Arrotondare, oppure scrivere nel sistema di misurazione che i decimali si tolgono.',
  }),
  'declared-outside-range': (f) => ({
    title: 'Fuori dall’intervallo, ma dichiarato raggiunto',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}; se l’intervallo vale da tutte e due le parti, il calcolo dà ${f.figure('computed')} %.`,
    why: 'Un intervallo può voler dire «non meno» e «non più», oppure soltanto una delle due cose: il documento non lo scrive.',
    todo: 'Scrivere che cosa vale oltre l’intervallo, per esempio «almeno 3.000».',
  }),
} satisfies FindingTexts;
