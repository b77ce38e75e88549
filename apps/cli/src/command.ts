import type { Outcome } from '@traguardo/core/kernel';
import type { CommandName } from '@traguardo/texts/command-line';

/** An option of a command: with a value, or a plain switch. */
export type OptionKind = 'value' | 'switch';

/** What a command was called with, once its shape is known to be right. */
export interface Invocation {
  readonly texts: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly format: 'text' | 'json';
}

/** What a command did. Both forms are built when asked: only one is printed. */
export interface Answer {
  /** 1 when the data checked has errors, or the text parsed is refused. */
  readonly status: 0 | 1;
  readonly json: () => unknown;
  readonly text: (look: Look) => string;
}

/** How text may look: columns to wrap at, and whether the terminal takes colours. */
export interface Look {
  readonly columns: number;
  readonly paint: (paint: Paint, text: string) => string;
}

export type Paint = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** Lines for the standard error, the summary first; the exit status is 2. */
export type Failure = readonly string[];

export interface Command {
  readonly name: CommandName;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** Fewest and most texts beside the options. */
  readonly texts: readonly [least: number, most: number];
  /** True where a text may begin with a hyphen ("-", "-12,5%"): unknown options are texts then. */
  readonly hyphenTexts?: boolean;
  readonly run: (invocation: Invocation) => Promise<Outcome<Answer, Failure>>;
}
