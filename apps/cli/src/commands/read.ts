import { readFileSync, statSync } from 'node:fs';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import {
  type DocumentRefusal,
  documentFindings,
  LIMITS,
  type Notice,
  openDocument,
  readDocument,
} from '@traguardo/intake';
import { indicatorSheet, isTemplate, readTemplate, templateFindings } from '@traguardo/template/read';
import { commandFailureText, draftLabels } from '@traguardo/texts/command-line';
import { documentRefusalText } from '@traguardo/texts/refusals';
import { readingNoticeText } from '@traguardo/texts/screens/reading-notices';
import type { Command, Failure, Invocation } from '../command.ts';
import { documentText } from '../document-text.ts';
import { draftText } from '../draft-text.ts';
import { fileReason } from '../file-reason.ts';
import { findingJson } from '../finding-json.ts';
import { progressLine } from '../progress-line.ts';
import { askedPolicy } from '../rows/asked-policy.ts';
import { putDraft, type WrittenDraft, writeDraft } from '../write-draft.ts';

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
    const now = () => performance.now();
    const { onProgress, clear } = progressLine(process.stderr, now);
    const opened = openDocument(bytes.value, file, { now, onProgress });
    if (!opened.ok) {
      clear();
      return unreadable(file, opened.refusal);
    }
    const template = isTemplate(opened.value);
    const document = template ? indicatorSheet(opened.value) : opened.value;
    const folder = values.get('to');
    const reading = readDocument(document, policy.value, {}, { now, onProgress });
    clear();
    const filled = template ? readTemplate(opened.value) : null;
    const findings = [
      ...(filled ? templateFindings(file, filled) : []),
      ...(filled?.ok === false ? [] : documentFindings(file, document, reading, policy.value)),
    ];
    const draft = await draftTo(folder, filled, { file, bytes: bytes.value, document, reading }, invocation);
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
          ...undone(reading.notices),
          ...(draft.value ? ['', draftText(draft.value, look)] : []),
          ...(filled && !draft.value ? ['', filled.ok ? draftLabels.isSound : draftLabels.notDrafted] : []),
        ].join('\n'),
    });
  },
};

/** Writes the draft asked for, if any: of a template without errors what it holds, else what was recognised. */
function draftTo(
  folder: string | undefined,
  filled: ReturnType<typeof readTemplate> | null,
  source: Parameters<typeof writeDraft>[0],
  invocation: Invocation,
): Promise<Outcome<WrittenDraft | null, Failure>> {
  if (folder === undefined || (filled && !filled.ok)) return Promise.resolve(done(null));
  return filled ? putDraft(filled.value.dossier, folder) : writeDraft(source, folder, invocation);
}

/** What was not read as it should be: a person must know, whatever else is told. */
function undone(notices: readonly Notice[]): readonly string[] {
  const codes = new Set(notices.map(({ code }) => code));
  return UNDONE.filter((code) => codes.has(code)).map((code) => `▲ ${readingNoticeText(code)}`);
}

const UNDONE = ['recognition-too-slow', 'quote-not-closed'] as const satisfies readonly Notice['code'][];

function unreadable(file: string, { code, params }: DocumentRefusal): Outcome<never, Failure> {
  const reason = documentRefusalText(code, params);
  return refused([commandFailureText({ kind: 'unreadable-document', file, reason })]);
}

/** The bytes of a file that is not too large to be read at all. */
function readBytes(file: string): Outcome<Uint8Array, Failure> {
  try {
    const { size } = statSync(file);
    const most = LIMITS.fileBytes;
    if (size > most) {
      return unreadable(file, { code: 'too-large', params: { bytes: `${size}`, most: `${most}` } });
    }
    return done(readFileSync(file));
  } catch (error) {
    return refused([commandFailureText({ kind: 'unreadable-file', file, reason: fileReason(error) })]);
  }
}
