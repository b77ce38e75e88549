/** The points of a PNG or JPEG across and down, as its first bytes tell; undefined where they do not. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Reads the size of a PNG. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  return bytes.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Reads the size of a JPEG from its first frame. */
export function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += isAlone(marker) ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Of the markers for frames, three stand for tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
