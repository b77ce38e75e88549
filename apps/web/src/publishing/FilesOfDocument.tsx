import type { DocumentAddress } from '@traguardo/contracts';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { Block } from '../shell/Block.tsx';
import { FileOfDocument } from './FileOfDocument.tsx';

interface Props {
  readonly address: DocumentAddress;
  readonly formats: readonly string[];
}

/** The document in every format, made when it is asked for. */
export function FilesOfDocument({ address, formats }: Props) {
  return (
    <Block title={publishingScreen.files} note={publishingScreen.choose} className="tg-no-print">
      <ul className="tg-publish-files">
        {formats.map((format) => (
          <FileOfDocument key={format} address={address} format={format} />
        ))}
      </ul>
    </Block>
  );
}
