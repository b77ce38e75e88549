import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { PublicDocument } from '@traguardo/documents';
import {
  composeDocument,
  DOCUMENT_KINDS,
  type DocumentFormat,
  FORMATS,
  isDocumentKind,
  isFormat,
  partsOf,
  renderFile,
  stateOf,
} from '@traguardo/documents/render';
import { commandFailureText, commandHelp, renderedText } from '@traguardo/texts/command-line';
import { renderFailureText } from '@traguardo/texts/documents/render-failures';
import type { Command, Failure, Invocation } from '../command.ts';
import { writeReason } from '../db/write-reason.ts';
import { openCycle } from '../open-cycle.ts';
import { pdfFailure } from '../pdf-failure.ts';
import { renderOptions } from '../render-options.ts';
import { writeWhole } from '../write-whole.ts';

export const renderCommand: Command = {
  name: 'render',
  options: {
    document: 'value',
    part: 'value',
    to: 'value',
    output: 'value',
    at: 'value',
    year: 'value',
    logo: 'value',
    colour: 'value',
    template: 'value',
  },
  texts: [1, 1],
  run: async (invocation) => {
    const asked = readAsked(invocation);
    if (!asked.ok) return asked;
    const { format, file } = asked.value;
    const options = await renderOptions(invocation);
    if (!options.ok) return options;
    const document = await composed(asked.value.kind, invocation);
    if (!document.ok) return document;
    try {
      const bytes = await renderFile(document.value, format, options.value);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const failed = await written(file, bytes);
      if (failed) return refused(failed);
      const { kind, state, title } = document.value;
      const made = { file, document: kind, format, state, bytes: bytes.length, sha256 };
      return done({ status: 0, json: () => made, text: () => renderedText({ ...made, title }) });
    } catch (error) {
      return refused(pdfFailure(error));
    }
  },
};

interface Asked {
  readonly kind: PublicDocument['kind'];
  readonly format: DocumentFormat;
  readonly file: string;
}

/** What is asked for; the format is that of the file's name where it is not given. */
function readAsked({ values }: Invocation): Outcome<Asked, Failure> {
  const usage = commandHelp.render.usage.join(', oppure ');
  const kind = values.get('document');
  const file = values.get('output');
  const lacking = [...(kind === undefined ? ['--document'] : []), ...(file === undefined ? ['-o'] : [])];
  const slips = lacking.map((option) => commandFailureText({ kind: 'option-needed', option, usage }));
  const format =
    values.get('to') ??
    extname(file ?? '')
      .slice(1)
      .toLowerCase();
  if (kind !== undefined && !isDocumentKind(kind)) {
    slips.push(
      commandFailureText({ kind: 'bad-choice', option: '--document', given: kind, choices: DOCUMENT_KINDS }),
    );
  }
  if ((values.has('to') || file !== undefined) && !isFormat(format)) {
    slips.push(commandFailureText({ kind: 'bad-choice', option: '--to', given: format, choices: FORMATS }));
  }
  if (slips.length > 0 || kind === undefined || file === undefined) return refused(slips);
  return isDocumentKind(kind) && isFormat(format) ? done({ kind, format, file }) : refused(slips);
}

async function composed(
  kind: PublicDocument['kind'],
  invocation: Invocation,
): Promise<Outcome<PublicDocument, Failure>> {
  const opened = await openCycle('document:read', invocation);
  if (!opened.ok) return opened;
  const { plan, evaluation } = opened.value;
  const { tree, findings } = evaluation;
  const part = invocation.values.get('part');
  if (part !== undefined && partsOf(kind, plan) === null) {
    return refused([renderFailureText({ code: 'no-parts', kind })]);
  }
  const document = composeDocument(
    { kind, ...(part !== undefined && { part }) },
    { plan, tree, findings, state: stateOf(kind, plan, tree.at) },
  );
  return document.ok ? document : refused([renderFailureText(document.refusal)]);
}

async function written(file: string, bytes: Uint8Array): Promise<Failure | null> {
  try {
    await writeWhole(file, bytes);
    return null;
  } catch (error) {
    return [commandFailureText({ kind: 'not-written', place: file, reason: writeReason(error) })];
  }
}
