/** Shapes of the design system's icon set, the few this product uses. */
const shapes = {
  print:
    'M21 9.5c0-.8-.7-1.5-1.5-1.5H17V3H7v5H4.5C3.7 8 3 8.7 3 9.5V16h2v3h2v2h10v-2h2v-3h2V9.5zM8 4h8v4H8V4zM6 18v-4h1v4H6zm10 2H8v-6h8v6zm2-2h-1v-4h1v4zm2-3h-1v-2H5v2H4V9.5c0-.3.2-.5.5-.5h15c.3 0 .5.2.5.5V15zM6 11h4v1H6v-1z',
  search:
    'M21.9 21.1 16 15.3c1.3-1.5 2-3.4 2-5.3 0-4.4-3.6-8-8-8s-8 3.6-8 8 3.6 8 8 8c1.9 0 3.8-.7 5.3-2l5.8 5.9.8-.8zM10 17c-3.9 0-7-3.1-7-7s3.1-7 7-7 7 3.1 7 7-3.1 7-7 7z',
  expand: 'M11.6 15.4 6 9.8l.7-.8 4.9 4.9L16.5 9l.7.8z',
  copy: 'M17 6V4.5c0-.8-.7-1.5-1.5-1.5h-9C5.7 3 5 3.7 5 4.5v12c0 .8.7 1.5 1.5 1.5H7v1.5c0 .8.7 1.5 1.5 1.5h9c.8 0 1.5-.7 1.5-1.5v-12c0-.8-.7-1.5-1.5-1.5H17zM6.5 17c-.3 0-.5-.2-.5-.5v-12c0-.3.2-.5.5-.5h9c.3 0 .5.2.5.5V6H8.500C7.700 6 7 6.700 7 7.500V17h-.5zM18 19.500c0 .3-.2.5-.5.5h-9c-.3 0-.5-.2-.5-.5v-12c0-.3.2-.5.5-.5h9c.3 0 .5.2.5.5v12z',
  download: 'M12 16.3 6.600 11l.7-.8 4.200 4.200V3h1v11.400l4.200-4.200.7.8zM4 20v-5h1v4h14v-4h1v5z',
  upload:
    'M11.500 19V6.800l-4.200 4.200-.7-.8L12 4.700l5.400 5.500-.7.8-4.200-4.200V19zM4 21v-5h1v4h14v-4h1v5z',
  link: 'M9.500 14.500l5-5M10.500 7.500l2-2a4.200 4.200 0 0 1 6 6l-2 2M13.500 16.500l-2 2a4.200 4.200 0 0 1-6-6l2-2',
} as const;

export type IconName = keyof typeof shapes;

/** A decorative icon: the words stand beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="tg-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={shapes[name]}
        fill={name === 'link' ? 'none' : 'currentColor'}
        stroke={name === 'link' ? 'currentColor' : 'none'}
        strokeWidth="1.3"
      />
    </svg>
  );
}
