import type { Plan, Statement, StatementPrint } from '../../plan/index.ts';

/** The statements of a kind, in the plan's order. */
export function statementsOf(plan: Plan, kind: Statement['kind']): readonly Statement[] {
  return plan.statements.filter((statement) => statement.kind === kind);
}

/**
 * What a print says once case, spaces, punctuation and the euphonic d are put aside: "N. 4/C " and "n. 4/c"
 * are one, and so are "e ecologica" and "ed ecologica".
 */
export function saying(print: StatementPrint): string {
  const words = print.value?.kind === 'text' ? print.value.text : print.printed;
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.,;:'’"«»()]+/g, ' ')
    .replaceAll(/(?<= )([ae])d(?= )/g, '$1')
    .trim();
}

/** The note on the first damaged print, if any. */
export function damageOf(statement: Statement): string | undefined {
  return statement.prints.find((print) => print.uncertain !== undefined)?.uncertain;
}

/** How the prints are listed in a finding: what is printed, and where. */
export function listed(prints: readonly StatementPrint[]): { printed: string[]; places: string[] } {
  return { printed: prints.map((print) => print.printed), places: prints.map((print) => print.place) };
}

/** True for the heading of a column: told apart from titles by its place ("colonna 5, OS 3.3"). */
export function isColumnHeading(print: StatementPrint): boolean {
  return /^colonna\b/i.test(print.place.trim());
}
