import type { Sources } from '../../src/ui/sources.ts';

type SourceFile = Sources[string] & { readonly id: string };

const files = import.meta.glob<SourceFile>('../../rules/sources/*.json', {
  eager: true,
  import: 'default',
  query: '?short',
});

/** The titles and addresses of the sources that findings rest on. */
export const sources: Sources = Object.fromEntries(Object.values(files).map((file) => [file.id, file]));
