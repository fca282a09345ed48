/** Signs without a shape of their own that can change how the text around them is shown: controls and turns of direction. */
export const unshown = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
