import {
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Run } from '../model/document.ts';
import { figureControl } from './figure-control.ts';
import type { Writing } from './writing.ts';

/** Letters written from right to left, and none of the other direction. */
const RIGHT_TO_LEFT =
  /^(?=.*[\p{Script=Hebrew}\p{Script=Arabic}])(?!.*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]).*$/su;

/** A text as runs, a break at each line feed. */
export function textRuns(text: string, look: IRunOptions = {}): readonly TextRun[] {
  const direction = RIGHT_TO_LEFT.test(text) ? { rightToLeft: true } : {};
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, ...direction, text: line, ...(index > 0 && { break: 1 }) }));
}

/** A text, in its content control where it is a figure. */
export function figureRuns(
  text: string,
  figure: string | undefined,
  look: IRunOptions,
  writing: Writing,
): readonly ParagraphChild[] {
  if (figure === undefined) return text === '' ? [] : textRuns(text, look);
  writing.controls += 1;
  return [figureControl(figure, writing.controls, textRuns(text, look))];
}

/** The runs of a paragraph or item, with their links and notes. */
export function runsOf(runs: readonly Run[], writing: Writing): readonly ParagraphChild[] {
  return runs.flatMap(({ text, strong, emphasis, figure, note, refersTo }) => {
    const anchor = refersTo === undefined ? undefined : writing.bookmarkTo.get(refersTo);
    const look: IRunOptions = {
      ...(strong && { bold: true }),
      ...(emphasis && { italics: true }),
      ...(anchor !== undefined && { style: 'Hyperlink' }),
    };
    const told = figureRuns(text, figure, look, writing);
    const linked = anchor === undefined ? told : [new InternalHyperlink({ anchor, children: [...told] })];
    if (note === undefined) return linked;
    const number = Object.keys(writing.footnotes).length + 1;
    writing.footnotes[number] = {
      children: [new Paragraph({ style: 'FootnoteText', children: [...textRuns(` ${note}`)] })],
    };
    return [...linked, new FootnoteReferenceRun(number)];
  });
}
