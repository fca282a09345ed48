import type { FileErrorCode } from '../words/file-messages.ts';

/** Why Node could not read a file. */
export function fileErrorCode(error: unknown): FileErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EISDIR') return 'not-a-file';
  return code === 'ERR_FS_FILE_TOO_LARGE' ? 'too-large' : 'no-access';
}
