import { nearest, StorageFailure } from '@traguardo/application';
import { type Outcome, refused } from '@traguardo/core/kernel';
import {
  commandFailureText,
  commandHelp,
  commandHelpText,
  overviewText,
} from '@traguardo/texts/command-line';
import { storageFailureText } from '@traguardo/texts/refusals';
import type { Failure, Look } from './command.ts';
import { loadCommand } from './commands/index.ts';
import { readInvocation } from './invocation.ts';

/** The world a run of the command line touches. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly look: Look;
  readonly version: string;
}

/**
 * Runs one command line and gives its exit status: 0 done; 1 errors found in the data checked; 2 unusable
 * input or arguments, said on the standard error.
 */
export async function app(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const [asked, ...rest] = args;
  if (asked === undefined || asked === '--help' || asked === '-h' || asked === 'help') {
    const text = overviewText(terminal.version);
    if (asked === undefined) return fail(terminal, [text]);
    terminal.out(`${text}\n`);
    return 0;
  }
  if (asked === '--version') {
    terminal.out(`${terminal.version}\n`);
    return 0;
  }
  const command = await loadCommand(asked);
  if (!command) {
    const near = nearest(asked, Object.keys(commandHelp), 1);
    return fail(terminal, [commandFailureText({ kind: 'unknown-command', asked, nearest: near })]);
  }
  const invocation = readInvocation(command, rest);
  if (!invocation.ok) return fail(terminal, invocation.refusal);
  if (invocation.value === 'help') {
    terminal.out(`${commandHelpText(command.name)}\n`);
    return 0;
  }
  const answer = await orFailure(command.run(invocation.value));
  if (!answer.ok) return fail(terminal, answer.refusal);
  const { format } = invocation.value;
  const { text, json, status } = answer.value;
  terminal.out(format === 'json' ? `${JSON.stringify(json(), null, 2)}\n` : `${text(terminal.look)}\n`);
  return status;
}

/** Where the data are kept may fail: said in one line, like everything else that is unusable. */
async function orFailure<Done>(running: Promise<Outcome<Done, Failure>>): Promise<Outcome<Done, Failure>> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof StorageFailure) return refused([storageFailureText(error)]);
    throw error;
  }
}

function fail(terminal: Terminal, lines: readonly string[]): 2 {
  terminal.err(`${lines.join('\n')}\n`);
  return 2;
}
