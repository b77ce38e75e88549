/** The screens every page-wide promise is tried on. */
export const brescia = '/enti/cciaa-brescia/2025';
export const bergamo = '/enti/cciaa-bergamo/2023';
export const valchiara = '/enti/valchiara/2025';

export const screens = [
  ['enti', '/', 'Enti e cicli della performance'],
  ['cruscotto Brescia', brescia, 'Ciclo della performance 2025'],
  ['cruscotto Bergamo', bergamo, 'Ciclo della performance 2023'],
  ['albero Brescia', `${brescia}/albero`, 'Albero della performance 2025'],
  ['albero Bergamo', `${bergamo}/albero`, 'Albero della performance 2023'],
  ['obiettivi', `${brescia}/obiettivi`, 'Obiettivi e indicatori'],
  ['scheda con pesi', `${brescia}/obiettivi/sede-transizione-digitale`, /^3\.2 /],
  ['indicatore', `${bergamo}/indicatori/progetto-gestione-qualita-secondo`, /Gestione per la Qualità/],
  [
    'indicatore comune',
    `${brescia}/indicatori/comune-azioni-diffusione-cultura-digitale`,
    /cultura digitale/,
  ],
  ['controlli', `${bergamo}/controlli`, 'Controlli'],
  ['pagina di un controllo', `${brescia}/controlli/weights-do-not-sum`, 'I pesi non fanno 100'],
  ['fabbisogni', `${brescia}/fabbisogni`, 'Fabbisogni di personale 2025-2027'],
  ['documento', `${bergamo}/documento`, 'Documento'],
  ['monitoraggio', `${valchiara}/monitoraggio`, 'Monitoraggio 2025'],
  ['valutazione', `${valchiara}/valutazione`, 'Valutazione individuale 2025'],
  ['rischi', `${valchiara}/rischi`, 'Rischi corruttivi 2025'],
  ['trasparenza', `${valchiara}/trasparenza`, 'Trasparenza 2025'],
  ['monitoraggio senza dati', `${bergamo}/monitoraggio`, 'Monitoraggio 2023'],
  ['valutazione senza dati', `${bergamo}/valutazione`, 'Valutazione individuale 2023'],
  ['rischi senza dati', `${brescia}/rischi`, 'Rischi corruttivi 2025'],
  ['trasparenza senza dati', `${brescia}/trasparenza`, 'Trasparenza 2025'],
  ['accessibilità', '/accessibilita', 'Dichiarazione di accessibilità'],
  ['privacy', '/privacy', 'Privacy'],
] as const;
