import { useEffect, useState } from 'preact/hooks';
import { sectionOf } from '../../src/ui/options/OptionsPage.tsx';

/** The section that the page's address names. */
export function useSection() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const onHash = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return section;
}
