import type { Parameter, Scope, SqlRole } from './sql.ts';

/** The database schema all tables of Traguardo stand in. */
export const SCHEMA = 'traguardo';

/** The roles without a login that transactions work as; row-level security binds both. */
export const APP_ROLE = 'traguardo_app';
export const BENCHMARK_ROLE = 'traguardo_benchmark';

/** The first statement of every transaction: schema, role and body, until its end and no longer. */
export function enterScope(scope: Scope): readonly [text: string, parameters: readonly Parameter[]] {
  const role = roleName(scope.role);
  const settings = ["set_config('search_path', $1, true)", "set_config('traguardo.body', $2, true)"];
  const parameters: Parameter[] = [SCHEMA, scope.body ?? ''];
  if (role !== null) {
    settings.push("set_config('role', $3, true)");
    parameters.push(role);
  }
  return [`select ${settings.join(', ')}`, parameters];
}

/**
 * How a transaction begins: what reads sees one state from first to last, what writes sees what others kept
 * while it waited, whatever the server's own default is.
 */
export function beginText(scope: Scope): string {
  return scope.readOnly
    ? 'begin isolation level repeatable read read only'
    : 'begin isolation level read committed';
}

function roleName(role: SqlRole): string | null {
  switch (role) {
    case 'owner':
      return null;
    case 'app':
      return APP_ROLE;
    case 'benchmark':
      return BENCHMARK_ROLE;
  }
}
