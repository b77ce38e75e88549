/** What no format can carry: control characters other than tab and line feed, halves of characters, non-characters. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The same value with every text in it free of what no format can carry. Every renderer begins with it. */
export function printable<T>(value: T): T {
  return mapTexts(value, (text) => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, ''));
}

/** Changes a text; `key` is under which name it stands, "" where under none. */
type Change = (text: string, key: string) => string;

/** The same value with every text in it changed. */
export function mapTexts<T>(value: T, change: Change): T {
  return changed(value, change, '') as T;
}

function changed(value: unknown, change: Change, key: string): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((one) => changed(one, change, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, change, name)]));
}
