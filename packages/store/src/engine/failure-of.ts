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
  [
    /Connection terminated|connection is closed|Client has encountered a connection error/i,
    'connection-lost',
  ],
  [/timeout exceeded when trying to connect|timeout expired/i, 'unreachable'],
  [/No space left on device|ENOSPC|could not extend file|could not write to file/i, 'disk-full'],
  [/PGlite failed to initialize|program terminated with exit|Aborted\(|RuntimeError: /i, 'damaged'],
  [/SASL|password must be a string/i, 'wrong-password'],
];

/**
 * The failure an error of the engine stands for, with the place where the data are; the error itself where
 * it is none (a mistake of the program). Parameters of statements are never in it.
 */
export function failureOf(error: unknown, place: string): unknown {
  if (error instanceof StorageFailure) return error;
  const kind = kindOf(error);
  return kind ? new StorageFailure(kind, { place }, error) : error;
}

function kindOf(error: unknown): StorageFailureKind | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
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
