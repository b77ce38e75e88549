/** What is shown, as it stands in the address. */
export interface PublishingSearch {
  readonly documento?: string;
  /** The objective of a card, or the dashboard. */
  readonly parte?: string;
  readonly sezione?: string;
}

/** Keeps what is text; anything else in the address is ignored. */
export function publishingSearch(search: Record<string, unknown>): PublishingSearch {
  const text = (name: keyof PublishingSearch) =>
    typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined;
  const [documento, parte, sezione] = [text('documento'), text('parte'), text('sezione')];
  return {
    ...(documento ? { documento } : {}),
    ...(parte ? { parte } : {}),
    ...(sezione ? { sezione } : {}),
  };
}
