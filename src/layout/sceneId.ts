import type { Timeline } from "../model/timeline.js";

/**
 * A prefix for the ids of one drawing: the same for the same drawing, hardly ever for two different ones on a page.
 *
 * Source: FNV-1a, 32 bits.
 */
export function sceneId({ title = "", events }: Timeline, width: number, paper: string): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
  };
  add(`${title}\n${String(width)}\n${paper}\n${String(events.length)}`);
  for (const { id, when } of events.slice(0, 50)) add(`\n${id}\n${when.edtf}`);
  return `whenline-${(hash >>> 0).toString(36)}`;
}
