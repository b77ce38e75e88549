import type { Notice } from '../document/index.ts';

/**
 * The text of a text file: UTF-8 or UTF-16 by their marks; what is no UTF-8 is read as Windows-1252, the
 * encoding of Italian office files, and the guess is told.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly notices: readonly Notice[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded(bytes, 'utf-16le'), notices: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decoded(bytes, 'utf-16be'), notices: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] };
  } catch {
    const text = decoded(bytes, 'windows-1252');
    return { text, notices: [{ code: 'encoding-guessed', params: { encoding: 'windows-1252' } }] };
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
