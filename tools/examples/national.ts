/**
 * What a common indicator is called across bodies: its own id without the prefix, but where two documents
 * word one indicator in two ways.
 */
export function nationalName(id: string): string {
  const name = id.replace(/^comune-/, '');
  return SAME[name] ?? name;
}

const SAME: Readonly<Record<string, string>> = {
  'grado-rilascio-strumenti-digitale': 'grado-rilascio-strumenti-digitali',
  'incasso-diritto-annuale-netto': 'incasso-diritto-annuale',
};
