import type { Message } from '../mail/message.ts';

/**
 * Why a file gave no message. `later`: its format is known and not read yet; `unknown`: it is no text; `damaged`: it
 * breaks its own format; `too-large`, `too-deep`: it is larger, or nested deeper, than any mail is.
 */
export type ReadErrorCode = 'empty' | 'too-large' | 'too-deep' | 'later' | 'unknown' | 'damaged';

/** A file read, or the reason why not. */
export type ReadResult = { readonly message: Message } | { readonly error: { readonly code: ReadErrorCode } };
