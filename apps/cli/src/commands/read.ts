import { readFileSync } from 'node:fs';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { documentFindings, openDocument, readDocument } from '@traguardo/intake';
import { commandFailureText } from '@traguardo/texts/command-line';
import { documentRefusalText } from '@traguardo/texts/refusals';
import type { Command, Failure } from '../command.ts';
import { documentText } from '../document-text.ts';
import { draftText } from '../draft-text.ts';
import { fileReason } from '../file-reason.ts';
import { findingJson } from '../finding-json.ts';
import { askedPolicy } from '../rows/asked-policy.ts';
import { writeDraft } from '../write-draft.ts';

export const readCommand: Command = {
  name: 'read',
  options: { policy: 'value', to: 'value', body: 'value', year: 'value' },
  texts: [1, 1],
  run: async (invocation) => {
    const {
      texts: [file = ''],
      values,
    } = invocation;
    const policy = await askedPolicy(values.get('policy'));
    if (!policy.ok) return policy;
    const bytes = readBytes(file);
    if (!bytes.ok) return bytes;
    const opened = openDocument(bytes.value, file);
    if (!opened.ok) {
      const reason = documentRefusalText(opened.refusal.code);
      return refused([commandFailureText({ kind: 'unreadable-document', file, reason })]);
    }
    const reading = readDocument(opened.value, policy.value);
    const findings = documentFindings(file, opened.value, reading, policy.value);
    const folder = values.get('to');
    const draft =
      folder === undefined
        ? done(null)
        : await writeDraft({ file, bytes: bytes.value, document: opened.value, reading }, folder, invocation);
    if (!draft.ok) return draft;
    return done({
      status: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
      json: () => {
        const { tables, counts, rows, unread, notices } = reading;
        return {
          tables,
          counts,
          rows,
          findings: findings.map(findingJson),
          unread,
          notices,
          ...(draft.value && { draft: draft.value }),
        };
      },
      text: (look) =>
        [
          documentText(file, reading, findings, look),
          ...(draft.value ? ['', draftText(draft.value, look)] : []),
        ].join('\n'),
    });
  },
};

function readBytes(file: string): Outcome<Uint8Array, Failure> {
  try {
    return done(readFileSync(file));
  } catch (error) {
    return refused([commandFailureText({ kind: 'unreadable-file', file, reason: fileReason(error) })]);
  }
}
