import { StorageFailure } from '@traguardo/application';
import { expect, it } from 'vitest';
import { writeReason } from './write-reason.ts';

const failed = (code: string) => Object.assign(new Error(code), { code });

it.each([
  ['a full disk', failed('ENOSPC'), 'disk-full'],
  ['no right to write', failed('EACCES'), 'forbidden'],
  [
    'the same, once it was given its place',
    new StorageFailure('folder-not-writable', {}, failed('EROFS')),
    'forbidden',
  ],
  ['a full disk found before writing', new StorageFailure('disk-full'), 'disk-full'],
  ['a folder in place of the file', failed('EISDIR'), 'folder'],
  ['a file in place of the folder', failed('ENOTDIR'), 'not-a-folder'],
  ['no folder', failed('ENOENT'), 'missing'],
])('%s', (_situation, error, expected) => {
  expect(writeReason(error)).toBe(expected);
});

it.each([
  ['a mistake of the program', new TypeError('x')],
  ['a failure of the database', new StorageFailure('unreachable', {}, failed('ECONNREFUSED'))],
])('%s is thrown on', (_situation, error) => {
  expect(() => writeReason(error)).toThrow(error);
});
