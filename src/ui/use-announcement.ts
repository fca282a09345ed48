import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which what was drawn is also shown in its page. */
const pause = 300;

/**
 * What a live region says of `text`: nothing at first, and the text once it is in sight. A region that comes with its
 * text, or gets it while its frame is hidden, is read by no screen reader.
 */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    if (text === '') return;
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
