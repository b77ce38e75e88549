import { StorageFailure, type StorageFailureKind } from '@traguardo/application';

/** SQLSTATE codes and system errors that are no mistake of the program, by what they mean for a person. */
const KINDS: Readonly<Record<string, StorageFailureKind>> = {
  '28P01': 'wrong-password',
  '28000': 'wrong-password',
  '3D000': 'unknown-database',
  '42501': 'not-allowed',
  '53100': 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  '25006': 'read-only',
  '40001': 'too-busy',
  '40P01': 'too-busy',
  '53300': 'too-busy',
  '55P03': 'too-busy',
  '57014': 'too-busy',
  '57P01': 'connection-lost',
  '57P02': 'connection-lost',
  '57P03': 'unreachable',
  '08000': 'connection-lost',
  '08001': 'unreachable',
  '08003': 'connection-lost',
  '08006': 'connection-lost',
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  CERT_HAS_EXPIRED: 'untrusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'untrusted',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  EACCES: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  '58P01': 'damaged',
  XX001: 'damaged',
  XX002: 'damaged',
};

/** Sentences of the client library that come without a code. */
const SENTENCES: readonly (readonly [RegExp, StorageFailureKind])[] = [
  [/connection timeout|timeout expired/i, 'unreachable'],
  [/timeout exceeded when trying to connect/i, 'too-busy'],
  [/Query read timeout/i, 'connection-lost'],
  [/server does not support SSL/i, 'untrusted'],
  [
    /Connection terminated|connection is closed|Client has encountered a connection error/i,
    'connection-lost',
  ],
  [/No space left on device|ENOSPC|could not extend file|could not write to file/i, 'disk-full'],
  [/PGlite failed to initialize|program terminated with exit|Aborted\(|RuntimeError: /i, 'damaged'],
  [/SASL|password must be a string/i, 'wrong-password'],
];

/**
 * The failure an error of the engine stands for, with the place where the data are; where it is none (a
 * mistake of the program), the error. Statements, their parameters and the rows they met are never in it.
 */
export function failureOf(error: unknown, place: string): unknown {
  if (error instanceof StorageFailure) return error;
  const kind = kindOf(error);
  return kind ? new StorageFailure(kind, { place }, bare(error)) : bare(error);
}

/** What both engines hang on an error of the database that may hold the data of a body. */
const DATA = ['query', 'params', 'queryOptions', 'execProtocol', 'detail', 'where', 'internalQuery', 'hint'];

/** An error of the database without the data in it; any other as it is. */
function bare(error: unknown): unknown {
  if (!(error instanceof Error) || !('severity' in error)) return error;
  for (const name of DATA) if (name in error) Reflect.deleteProperty(error, name);
  return error;
}

function kindOf(error: unknown): StorageFailureKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '28000' && /pg_hba|encryption/i.test(error.message)) return 'not-admitted';
  const known = KINDS[code];
  if (known) return known;
  if (error instanceof AggregateError) {
    for (const one of error.errors) {
      const found = kindOf(one);
      if (found) return found;
    }
  }
  return SENTENCES.find(([sentence]) => sentence.test(error.message))?.[1];
}
