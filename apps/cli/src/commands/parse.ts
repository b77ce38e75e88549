import { done } from '@traguardo/core/kernel';
import { describe, read } from '@traguardo/core/value';
import type { Command } from '../command.ts';
import { readingText } from '../reading-text.ts';

export const parseCommand: Command = {
  name: 'parse',
  options: {},
  texts: [1, 1],
  hyphenTexts: true,
  run: async ({ texts: [printed = ''] }) => {
    const reading = read(printed);
    return done({
      status: reading.ok ? 0 : 1,
      json: () => describe(printed, reading),
      text: () => readingText(printed, reading),
    });
  },
};
