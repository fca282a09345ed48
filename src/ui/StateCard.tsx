import type { ComponentChildren } from 'preact';

/** A state of the whole panel in a card: one sentence, what it means, and one way on. */
export function StateCard({
  title,
  text,
  heading: Heading = 'h3',
  children,
}: {
  title: string;
  text?: string;
  /** `h2` where nothing stands above it but the product's name. */
  heading?: 'h2' | 'h3';
  children?: ComponentChildren;
}) {
  return (
    <section class="card state">
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
