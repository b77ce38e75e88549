import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { RenderOptions } from '@traguardo/documents/render';
import { readTemplate } from '@traguardo/documents/word';
import { commandFailureText } from '@traguardo/texts/command-line';
import { renderFailureText } from '@traguardo/texts/documents/render-failures';
import type { Failure, Invocation } from './command.ts';
import { fileReason } from './file-reason.ts';

/** Beyond, a logo or a model is something else given by mistake. */
const LARGEST = 50_000_000;

/** How the documents are to look: logo, colour and Word model as given; all that is wrong with them at once. */
export async function renderOptions({ values }: Invocation): Promise<Outcome<RenderOptions, Failure>> {
  const slips: string[] = [];
  const colour = values.get('colour');
  if (colour !== undefined && !/^#[0-9a-f]{6}$/i.test(colour)) {
    slips.push(
      commandFailureText({ kind: 'bad-option', option: '--colour', given: colour, expected: 'colour' }),
    );
  }
  const logo = await given(values.get('logo'), slips);
  const model = await given(values.get('template'), slips);
  const template = model && readTemplate(model.bytes);
  if (template?.ok === false) {
    const { code, part } = template.refusal;
    const where = part === undefined ? {} : { part };
    slips.push(
      renderFailureText({ code: 'template-broken', file: model?.path ?? '', reason: code, ...where }),
    );
  }
  if (slips.length > 0) return refused(slips);
  return done({
    look: {
      ...(colour !== undefined && { colour }),
      ...(logo && { logo: { name: basename(logo.path), bytes: logo.bytes } }),
    },
    ...(template?.ok && { template: template.value }),
  });
}

async function given(
  path: string | undefined,
  slips: string[],
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  if (path === undefined) return undefined;
  try {
    const bytes = await readFile(path);
    if (bytes.length <= LARGEST) return { path, bytes };
    slips.push(commandFailureText({ kind: 'unreadable-file', file: path, reason: 'too-large' }));
  } catch (error) {
    slips.push(commandFailureText({ kind: 'unreadable-file', file: path, reason: fileReason(error) }));
  }
  return undefined;
}
