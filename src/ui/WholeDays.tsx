/** A text in which no line breaks within an ISO day, as some browsers do at its hyphens. */
export function WholeDays({ text }: { text: string }) {
  const parts = text.split(/(\d{4}-\d\d-\d\d)/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <span class="unbroken" key={`${index} ${part}`}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
