import { createHash } from 'node:crypto';
import { BuilderElement, type ParagraphChild, type TextRun } from 'docx';

/** Word refuses a file with a longer tag. */
const LONGEST_TAG = 64;

/**
 * The tag of the content control that holds a figure: its id, or where that is too long for Word its beginning
 * and a digest of the whole.
 */
export function tagOf(figure: string): string {
  if (figure.length <= LONGEST_TAG) return figure;
  const digest = createHash('sha256').update(figure).digest('hex').slice(0, 16);
  return `${[...figure.slice(0, LONGEST_TAG - digest.length - 2)].join('')}~${digest}`;
}

/** A figure in its content control, which Word shows without a frame. */
export function figureControl(figure: string, serial: number, runs: readonly TextRun[]): ParagraphChild {
  const attribute = (name: string, value: string) =>
    new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
  const appearance = new BuilderElement({
    name: 'w15:appearance',
    attributes: { value: { key: 'w15:val', value: 'hidden' } },
  });
  const control = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [attribute('w:tag', tagOf(figure)), attribute('w:id', `${serial}`), appearance],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: [...runs] }),
    ],
  });
  // The library writes any element, but its types name none of this kind.
  return control as BuilderElement & ParagraphChild;
}
