/** Signs without a shape of their own that can change how the text around them is shown: controls, turns of direction, halves of characters and tags. */
export const unshown =
  /(?![\n\t])\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
