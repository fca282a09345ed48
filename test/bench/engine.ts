export { loadPack } from '../../src/pack.ts';
export { screen } from '../../src/screen.ts';
