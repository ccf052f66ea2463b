const MiB = 1_048_576
const lookEveryMs = 25

/** A file of less than `small` bytes holds no photograph: a page in black and white at 600 dpi takes 350 MiB to read. */
const small = 64 * 1024
const mostOfSmall = 450 * MiB
const most = 600 * MiB

/** How much the whole process may grow while a file of so many bytes is read; never by more than `most` in all. */
const mostGrowth = (size: number): number => (size < small ? mostOfSmall : most)

/** Calls `tooMuch` once when the process has grown by more than one file may cost since the last restart. */
export const watchMemory = (
  tooMuch: () => void,
): { readonly restart: (size: number) => void; readonly stop: () => void } => {
  const used = (): number => process.memoryUsage.rss()
  const begun = used()
  const state = { least: begun, limit: begun + mostGrowth(0), told: false }
  const timer = setInterval(() => {
    if (state.told || used() < state.limit) return
    state.told = true
    tooMuch()
  }, lookEveryMs)
  return {
    restart: size => {
      // What scans before it have left behind is not the doing of a small file.
      const now = used()
      state.least = Math.min(state.least, now)
      state.limit = Math.min(state.least + most, now + mostGrowth(size))
    },
    stop: () => clearInterval(timer),
  }
}
