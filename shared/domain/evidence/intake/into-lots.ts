const filesAtOnce = 200
const bytesAtOnce = 96 * 1_048_576

/** Cuts a list into lots that are handed over and brought in one after another, by number and by size. */
export const intoLots = <T extends { readonly size: number }>(
  files: readonly T[],
): readonly (readonly T[])[] => {
  const lots: T[][] = []
  let bytes = 0
  for (const file of files) {
    const last = lots.at(-1)
    if (last === undefined || last.length >= filesAtOnce || bytes + file.size > bytesAtOnce) {
      lots.push([file])
      bytes = file.size
    } else {
      last.push(file)
      bytes += file.size
    }
  }
  return lots
}
