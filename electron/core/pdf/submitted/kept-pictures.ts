import type { EncodedPicture } from './encode-picture.ts'
import type { Scratch } from './scratch.ts'

/** Gives a picture under a key, making it once however often the dossier is drawn. */
export type KeptPictures = (key: string, make: () => Promise<EncodedPicture>) => Promise<EncodedPicture>

export const keepPictures = (scratch: Scratch): KeptPictures => {
  const types = new Map<string, EncodedPicture['mediaType']>()
  return async (key, make) => {
    const mediaType = types.get(key)
    if (mediaType !== undefined) return { bytes: scratch.read(key), mediaType }
    const made = await make()
    scratch.put(key, made.bytes)
    types.set(key, made.mediaType)
    return made
  }
}
