import type { Narrative } from '@traguardo/core/plan';

/** A text for each section of the Piano-tipo that is not made of data. */
export function cleanNarratives(): readonly Narrative[] {
  return [
    narrative('2.1', 'Valore pubblico', 'Le imprese della valle usano meglio i servizi digitali.'),
    narrative('2.3', 'Rischi e trasparenza', 'Il registro dei rischi è in allegato, aggiornato ogni anno.'),
    narrative('3.2', 'Lavoro agile', 'Due giorni la settimana, salvo chi accoglie il pubblico.'),
    narrative('4', 'Monitoraggio', 'Una verifica a giugno e una a dicembre, viste dall’OIV.'),
  ];
}

function narrative(section: string, title: string, text: string): Narrative {
  return { id: `sezione-${section.replace('.', '-')}`, section, title, text };
}
