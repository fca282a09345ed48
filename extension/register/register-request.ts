import * as v from 'valibot';

/** What the options page asks of the background, which alone writes the register. */
export type RegisterRequest =
  | { readonly type: 'register-tidy' }
  | { readonly type: 'register-heard' }
  | { readonly type: 'register-clear' }
  | { readonly type: 'register-remove'; readonly ids: readonly string[] }
  | { readonly type: 'register-add'; readonly records: readonly unknown[] };

/** The request that an arrived value is, or nothing when it is no such thing. */
export function asRegisterRequest(value: unknown): RegisterRequest | undefined {
  const read = v.safeParse(request, value);
  return read.success ? read.output : undefined;
}

/** As many as a lifetime of invitations: more is no register. */
const mostRecords = 20_000;

const request = v.variant('type', [
  v.strictObject({ type: v.literal('register-tidy') }),
  v.strictObject({ type: v.literal('register-heard') }),
  v.strictObject({ type: v.literal('register-clear') }),
  v.strictObject({
    type: v.literal('register-remove'),
    ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100_000))), v.maxLength(mostRecords)),
  }),
  v.strictObject({
    type: v.literal('register-add'),
    records: v.pipe(v.array(v.unknown()), v.maxLength(mostRecords)),
  }),
]);
