const held: { parts: Promise<unknown> | null } = { parts: null }

/**
 * Loads the native parts that threads draw and decode with into the main thread: a library that is loaded by threads
 * alone is unloaded with the last of them, while another may just be loading it.
 */
export const holdNativeParts = async (): Promise<void> => {
  held.parts ??= Promise.all([import('sharp'), import('@napi-rs/canvas')])
  await held.parts
}
