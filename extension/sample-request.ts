/** What the welcome page asks of the background: to open the panel with a bundled invitation in it. */
export const sampleRequest = { type: 'show-sample' } as const;

/** True for the welcome page's request. */
export function isSampleRequest(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'type') === sampleRequest.type;
}
