import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text where it stands on its page, in points from the left and from the foot. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly texts: readonly Placed[];
}

/** The texts of every page that run from left to right, where another program finds them. */
export async function placedText(pdf: Uint8Array): Promise<readonly PlacedPage[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages: PlacedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, turned, , , left = 0, foot = 0] = item.transform.map(Number);
      return turned === 0 ? [{ text: item.str, left, right: left + item.width, foot }] : [];
    });
    pages.push({ width: page.getViewport({ scale: 1 }).width, texts });
  }
  await document.destroy();
  return pages;
}
