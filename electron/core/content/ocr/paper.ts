export type Corner = { readonly x: number; readonly y: number }

/** The corners of a sheet in a picture: top left, top right, bottom right, bottom left. */
export type Paper = readonly [Corner, Corner, Corner, Corner]

export const distance = (a: Corner, b: Corner): number => Math.hypot(a.x - b.x, a.y - b.y)
