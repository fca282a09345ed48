import fc from 'fast-check';
import { seed } from './seed.ts';

fc.configureGlobal({ seed });

/** Properties of texts and values that are made from the tests' seed. */
export { fc };
