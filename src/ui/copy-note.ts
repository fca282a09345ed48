/** Puts the note on the clipboard as a table and as plain text. False when the browser refuses. */
export async function copyNote(text: string, html: string): Promise<boolean> {
  return copyFlavours({ 'text/plain': text, 'text/html': html });
}

/** Puts plain text on the clipboard. False when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  return copyFlavours({ 'text/plain': text });
}

type Flavours = Readonly<Record<string, string>>;

async function copyFlavours(flavours: Flavours): Promise<boolean> {
  // The event comes first: the interface has the browser parse a table under the policy of our own page, which
  // refuses each of its styles with an error in the console.
  if (copyByEvent(flavours)) return true;
  try {
    const blobs = Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(flavours: Flavours): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(flavours)) event.clipboardData.setData(type, text);
    event.preventDefault();
    isFilled = true;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
