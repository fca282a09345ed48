import { contentScenes } from './content-scenes.ts';
import { conversationScenes } from './conversation-scenes.ts';
import { hostileScenes, layoutScenes } from './layout-scenes.ts';
import { redesignScenes } from './redesign-scenes.ts';
import type { Scene } from './scene.ts';
import { strangerScenes } from './stranger-scenes.ts';
import { windowScenes } from './window-scenes.ts';

/** Every page that reading has to cope with. */
export const scenes: readonly Scene[] = [
  ...layoutScenes,
  ...conversationScenes,
  ...windowScenes,
  ...contentScenes,
  ...strangerScenes,
  ...redesignScenes,
  ...hostileScenes,
];
