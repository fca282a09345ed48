/** The product's mark: two circles that meet, the shared part filled. Same geometry as public/icons/icon.svg. */
export function ProductIcon({ size }: { size: number }) {
  return (
    <svg
      class="product-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" stroke="currentColor" stroke-width="1.5">
        <circle cx="5.9" cy="8" r="4.65" />
        <circle cx="10.1" cy="8" r="4.65" />
      </g>
      <path fill="currentColor" d="M8 3.025A5.4 5.4 0 0 1 8 12.975 5.4 5.4 0 0 1 8 3.025z" />
    </svg>
  );
}
