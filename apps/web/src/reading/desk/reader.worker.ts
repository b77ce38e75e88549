import '@traguardo/contracts/without-eval';
import type { Progress } from '@traguardo/intake';
import { openDesk } from './desk.ts';
import type { Ask, Asks, Question, Reply } from './protocol.ts';

/** Which question is being answered: progress is told to who asked it. */
let asking = 0;

/** More often than this nobody can see a bar move. */
const BLINK = 80;

const say = (reply: Reply) => self.postMessage(reply);
let told: { readonly step: Progress['step']; readonly at: number } | null = null;
const desk = openDesk((progress) => {
  const at = performance.now();
  if (told?.step === progress.step && at - told.at < BLINK) return;
  told = { step: progress.step, at };
  say({ id: asking, progress });
});

function answer<Kind extends Ask>(kind: Kind, asked: Asks[Kind]['asked']): Asks[Kind]['answer'] {
  return desk[kind](asked);
}

self.addEventListener('message', ({ data: { id, kind, asked } }: MessageEvent<Question>) => {
  asking = id;
  try {
    say({ id, answer: answer(kind, asked) });
  } catch (error) {
    say({ id, broken: error instanceof Error ? error.message : String(error) });
  }
});
