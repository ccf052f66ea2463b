const MiB = 1_048_576
const lookEveryMs = 100

/** How much the whole process may grow while one file is read. */
const mostGrowth = 600 * MiB

/** Calls `tooMuch` once when the process has grown by more than one file may cost since the last restart. */
export const watchMemory = (
  tooMuch: () => void,
): { readonly restart: () => void; readonly stop: () => void } => {
  const used = (): number => process.memoryUsage.rss()
  let start = used()
  let told = false
  const timer = setInterval(() => {
    if (told || used() - start < mostGrowth) return
    told = true
    tooMuch()
  }, lookEveryMs)
  return {
    restart: () => {
      start = Math.min(start, used())
    },
    stop: () => clearInterval(timer),
  }
}
