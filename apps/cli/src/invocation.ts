import { nearest } from '@traguardo/application';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { type CommandFailure, commandFailureText, commandHelp } from '@traguardo/texts/command-line';
import type { Command, Failure, Invocation } from './command.ts';

/** Reads the arguments after the command's name; every mistake of the caller is refused in one line. */
export function readInvocation(
  command: Command,
  args: readonly string[],
): Outcome<Invocation | 'help', Failure> {
  const kinds = { ...command.options, format: 'value', help: 'switch' } as const;
  const known = new Map<string, 'value' | 'switch'>(Object.entries(kinds));
  const texts: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    // Where texts may begin with a hyphen, "--" alone is one of them: a cell with two dashes.
    if (argument === '--' && (!command.hyphenTexts || index < args.length - 1)) {
      texts.push(...args.slice(index + 1));
      break;
    }
    const option = optionOf(argument, known, command.hyphenTexts ?? false);
    if (!option) {
      texts.push(argument);
      continue;
    }
    const kind = known.get(option.name);
    const printed = `--${option.name}`;
    if (!kind) {
      const options = [...known.keys()].map((name) => `--${name}`);
      return fail({ kind: 'unknown-option', option: option.printed, nearest: nearest(printed, options, 1) });
    }
    if (kind === 'switch') {
      if (option.value !== undefined) return fail({ kind: 'option-with-value', option: printed });
      switches.add(option.name);
      continue;
    }
    let value = option.value;
    if (value === undefined) {
      index += 1;
      value = args[index];
    }
    if (value === undefined) return fail({ kind: 'option-without-value', option: printed });
    if (values.has(option.name)) return fail({ kind: 'option-twice', option: printed });
    values.set(option.name, value);
  }
  if (switches.has('help')) return done('help');
  const format = values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return fail({ kind: 'bad-option', option: '--format', given: format, expected: 'format' });
  }
  const [least, most] = command.texts;
  if (texts.length < least || texts.length > most) {
    return fail({ kind: 'arguments', usage: commandHelp[command.name].usage.join(', oppure ') });
  }
  return done({ texts, values, switches, format });
}

interface GivenOption {
  readonly printed: string;
  readonly name: string;
  readonly value?: string;
}

/** The option an argument is; undefined for a text. */
function optionOf(
  argument: string,
  known: ReadonlyMap<string, unknown>,
  hyphenTexts: boolean,
): GivenOption | undefined {
  if (argument === '-h') return { printed: argument, name: 'help' };
  if (argument === '-o' && known.has('output')) return { printed: argument, name: 'output' };
  if (!argument.startsWith('-') || argument === '-') return undefined;
  const equals = argument.indexOf('=');
  const printed = equals < 0 ? argument : argument.slice(0, equals);
  const name = printed.replace(/^--?/, '');
  const isKnown = printed.startsWith('--') && known.has(name);
  if (!isKnown && hyphenTexts) return undefined;
  if (!isKnown) return { printed, name: printed.startsWith('--') ? name : printed };
  return equals < 0 ? { printed, name } : { printed, name, value: argument.slice(equals + 1) };
}

function fail(failure: CommandFailure): { readonly ok: false; readonly refusal: Failure } {
  return refused([commandFailureText(failure)]);
}
