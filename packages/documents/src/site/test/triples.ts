/** Statements as text, in order of subject: a blank node stands as the statements it makes, in brackets. */
export type Triples = readonly string[];

type Prefixes = Readonly<Record<string, string>>;

/** The statements of a flat JSON-LD graph. */
export function triplesOfJsonLd(text: string): Triples {
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': Prefixes;
    '@graph': readonly Record<string, unknown>[];
  };
  const long = (name: string) => `<${expanded(name, context)}>`;
  const object = (value: unknown, key: string): string => {
    if (key === '@type') return long(`${value}`);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const node = value as Record<string, unknown>;
    if ('@value' in node) {
      const own = JSON.stringify(`${node['@value']}`);
      return '@language' in node
        ? `${own}@${node['@language']}`
        : `${own}${node['@type'] ? `^^${long(`${node['@type']}`)}` : ''}`;
    }
    return '@id' in node ? long(`${node['@id']}`) : `[${pairs(node).sort().join('; ')}]`;
  };
  const pairs = (node: Record<string, unknown>): string[] =>
    Object.entries(node)
      .filter(([key]) => key !== '@id')
      .flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).map(
          (one) => `${key === '@type' ? 'a' : long(key)} ${object(one, key)}`,
        ),
      );
  return graph.flatMap((node) => pairs(node).map((pair) => `${long(`${node['@id']}`)} ${pair}`)).sort();
}

const TOKEN =
  /\s*(?:(@prefix)|<([^\p{Cc} <>"{}|^`\\]*)>|("(?:[^"\\\n\r]|\\[\\"nrt])*")|@([a-z]+)|(\^\^)|([\w-]+:[\w-]*)|(a)(?=\s)|([.;,[\]]))/uy;

/** The statements of a Turtle text, after the grammar of RDF 1.1 as far as the section uses it; anything else throws. */
export function triplesOfTurtle(text: string): Triples {
  const prefixes: Record<string, string> = {};
  const triples: string[] = [];
  let at = 0;
  const next = (): RegExpExecArray => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) throw new Error(`no Turtle at ${at}: ${text.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    return token;
  };
  const peek = (): string => {
    const before = at;
    const token = next()[0].trim();
    at = before;
    return token;
  };
  const iri = ([, , long, , , , short]: RegExpExecArray): string => {
    if (long === undefined && short === undefined) throw new Error(`no IRI before ${at}`);
    return `<${long ?? expanded(`${short}`, prefixes)}>`;
  };
  const object = (): string => {
    const token = next();
    if (token[8] === '[') return `[${predicates(']').sort().join('; ')}]`;
    if (token[3] === undefined) return iri(token);
    const own = JSON.stringify(JSON.parse(token[3]));
    if (/^@[a-z]/.test(peek())) return `${own}@${next()[4]}`;
    if (peek() !== '^^') return own;
    next();
    return `${own}^^${iri(next())}`;
  };
  const predicates = (end: string): string[] => {
    const pairs: string[] = [];
    for (;;) {
      const token = next();
      const predicate = token[7] ? 'a' : iri(token);
      for (;;) {
        pairs.push(`${predicate} ${object()}`);
        if (peek() !== ',') break;
        next();
      }
      const mark = next()[8];
      if (mark === end) return pairs;
      if (mark !== ';') throw new Error(`${mark} before ${at}`);
    }
  };
  while (text.slice(at).trim() !== '') {
    const token = next();
    if (token[1]) {
      const name = `${next()[6]}`.slice(0, -1);
      prefixes[name] = `${next()[2]}`;
      if (next()[8] !== '.') throw new Error(`no full stop before ${at}`);
    } else {
      const subject = iri(token);
      triples.push(...predicates('.').map((pair) => `${subject} ${pair}`));
    }
  }
  return triples.sort();
}

function expanded(name: string, prefixes: Prefixes): string {
  const [prefix = ''] = name.split(':', 1);
  const long = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
  return long === undefined ? name : `${long}${name.slice(prefix.length + 1)}`;
}
