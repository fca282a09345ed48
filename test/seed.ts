/**
 * What everything random in the tests begins with: the same each time, so that a test that turns red tells of a change.
 * `npm run long` runs them with others, and `TEST_SEED` repeats one of those.
 */
export const seed = Number(process.env.TEST_SEED ?? 1);
