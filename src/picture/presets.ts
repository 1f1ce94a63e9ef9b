/** The sizes that social networks and newsletters ask for. */

/** In CSS pixels, at half of the file's size: a card is often shown at half of it, and its type has to be read then. */
export const presets = {
  landscape: { width: 600, height: 315, scale: 2 },
  square: { width: 540, height: 540, scale: 2 },
  portrait: { width: 540, height: 675, scale: 2 },
  story: { width: 540, height: 960, scale: 2 },
} as const satisfies Record<string, { readonly width: number; readonly height: number; readonly scale: number }>;

export type PicturePreset = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly PicturePreset[];
