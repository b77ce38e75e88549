import { type Outcome, refused } from '@traguardo/core/kernel';
import { commandFailureText, commandHelp } from '@traguardo/texts/command-line';
import type { Answer, Command, Failure, Invocation } from '../command.ts';
import { benchmarkStep } from '../db/benchmark-step.ts';
import { backupStep, restoreStep } from '../db/copy-steps.ts';
import { exportStep } from '../db/export-step.ts';
import { importStep } from '../db/import-step.ts';
import { historyStep, listStep, migrateStep, verifyStep } from '../db/look-steps.ts';

type Step = (invocation: Invocation, texts: readonly string[]) => Promise<Outcome<Answer, Failure>>;

/** What `db` does, by its second word, with the fewest and the most words that follow. */
const STEPS: Readonly<Record<string, readonly [least: number, most: number, step: Step]>> = {
  migrate: [0, 0, () => migrateStep()],
  list: [0, 1, (_invocation, [words = '']) => listStep(words)],
  import: [1, 1, (invocation, [folder = '']) => importStep(folder, invocation)],
  export: [
    1,
    1,
    (invocation, [body = '']) =>
      withOutput('export', invocation, (folder) => exportStep(body, folder, invocation)),
  ],
  history: [1, 2, (_invocation, [body = '', path = '']) => historyStep(body, path)],
  verify: [0, 1, (_invocation, [body = '']) => verifyStep(body)],
  benchmark: [0, 0, () => benchmarkStep()],
  backup: [0, 0, (invocation) => withOutput('backup', invocation, backupStep)],
  restore: [1, 1, (_invocation, [file = '']) => restoreStep(file)],
};

export const dbCommand: Command = {
  name: 'db',
  options: { output: 'value', 'as-of': 'value', revision: 'value', reason: 'value' },
  texts: [1, 3],
  run: async (invocation) => {
    const [asked = '', ...texts] = invocation.texts;
    const found = Object.hasOwn(STEPS, asked) ? STEPS[asked] : undefined;
    if (!found) {
      return refused([commandFailureText({ kind: 'unknown-step', asked, known: Object.keys(STEPS) })]);
    }
    const [least, most, step] = found;
    if (texts.length < least || texts.length > most) {
      return refused([commandFailureText({ kind: 'arguments', usage: usageOf(asked) })]);
    }
    return step(invocation, texts);
  },
};

function withOutput(
  step: string,
  { values }: Invocation,
  run: (output: string) => Promise<Outcome<Answer, Failure>>,
): Promise<Outcome<Answer, Failure>> {
  const output = values.get('output');
  if (output) return run(output);
  const usage = usageOf(step);
  return Promise.resolve(refused([commandFailureText({ kind: 'option-needed', option: '-o', usage })]));
}

function usageOf(step: string): string {
  return commandHelp.db.usage.find((line) => line.startsWith(`traguardo db ${step}`)) ?? '';
}
