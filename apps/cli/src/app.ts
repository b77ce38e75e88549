import { nearest } from '@traguardo/application';
import {
  commandFailureText,
  commandHelp,
  commandHelpText,
  overviewText,
} from '@traguardo/texts/command-line';
import type { Look } from './command.ts';
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
  const answer = await command.run(invocation.value);
  if (!answer.ok) return fail(terminal, answer.refusal);
  const { format } = invocation.value;
  const { text, json, status } = answer.value;
  terminal.out(format === 'json' ? `${JSON.stringify(json(), null, 2)}\n` : `${text(terminal.look)}\n`);
  return status;
}

function fail(terminal: Terminal, lines: readonly string[]): 2 {
  terminal.err(`${lines.join('\n')}\n`);
  return 2;
}
