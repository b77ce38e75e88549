/** Double diamond for transversal, square for an objective, ring for own indicators; 20 × 14 box. */
export function NodeShape({ shape }: { readonly shape: 'plain' | 'transversal' | 'own' }) {
  switch (shape) {
    case 'plain':
      return <rect x="3" y="2.500" width="9.500" height="9.500" rx="2" fill="var(--tg-blue)" />;
    case 'transversal':
      return (
        <>
          <path d="M1 7l6-6 6 6-6 6z" fill="var(--tg-violet)" />
          <path d="M8 7l6-6 6 6-6 6z" fill="#fff" stroke="var(--tg-violet)" strokeWidth="1.500" />
        </>
      );
    case 'own':
      return <circle cx="7.500" cy="7" r="3.400" fill="#fff" stroke="var(--tg-text-2)" strokeWidth="1.500" />;
  }
}
