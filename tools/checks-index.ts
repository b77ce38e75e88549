import { type Check, type CheckFamily, catalogue } from '../packages/core/src/checks/index.ts';
import { figuresOf, findingTexts } from '../packages/texts/src/findings/index.ts';

const FAMILIES: Readonly<Record<CheckFamily, string>> = {
  weights: 'Pesi',
  references: 'Rinvii, assegnazioni e codici',
  kinds: 'Unità, valori e cifre',
  scores: 'Punteggi',
  occurrences: 'Dati ripetuti e risorse',
  history: 'Confronto con il passato',
  tables: 'Tabelle',
  staffing: 'Fabbisogni di personale',
  statements: 'Atti, anni, titoli e norme',
  deadlines: 'Termini',
  payment: 'Tempi di pagamento',
  completeness: 'Completezza',
};

const SEVERITIES: Readonly<Record<Check['severity'], string>> = {
  error: 'errore',
  warning: 'avviso',
  info: 'nota',
};

/** The page that lists all checks by family, with the severity each has unless a reading is in doubt. */
export function checksIndex(): string {
  const families = Object.entries(FAMILIES).map(([family, title]) => {
    const own = catalogue.filter((check) => check.family === family);
    return `## ${title}\n\n| codice | che cosa segnala | gravità |\n|---|---|---|\n${own.map(row).join('\n')}\n`;
  });
  return `${OPENING(catalogue.length)}\n${families.join('\n')}`;
}

const OPENING = (count: number) => `# I controlli

${count} controlli. Un **errore** è una contraddizione che si prova dalle cifre del documento, o una norma violata; un
**avviso** chiede un giudizio; una **nota** informa. Dove la lettura del documento è incerta la gravità scende. Solo
i controlli segnati **blocca** fermano l’approvazione: provano la violazione di una norma. Ogni pagina dice che cosa
si controlla, perché, con un esempio valido e uno no, e che cosa fare.

Questa pagina è scritta da \`npx tsx tools/write-checks-index.ts\`.
`;

function row({ code, severity, blocking }: Check): string {
  const title = findingTexts[code]?.(figuresOf({})).title ?? code;
  return `| [\`${code}\`](${code}.md) | ${title} | ${SEVERITIES[severity]}${blocking ? ', blocca' : ''} |`;
}
