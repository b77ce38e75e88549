import { explanationTexts } from '@traguardo/texts/screens/indicator';
import { useState } from 'react';
import { Icon } from '../shell/Icon.tsx';

/** Puts a text on the clipboard and says so; `primary` where it is what the screen is for. */
export function CopyButton({ text, primary = false }: { readonly text: string; readonly primary?: boolean }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <button
      type="button"
      className={`btn ${primary ? 'btn-primary' : 'btn-outline-primary'} tg-no-print`}
      onClick={() => void copy()}
    >
      <Icon name="copy" />
      <span aria-live="polite">{copied ? explanationTexts.copied : explanationTexts.copy}</span>
    </button>
  );
}
