/** Below this nobody wants to know. */
const worthTelling = 10

/** Whole seconds until the end at the pace so far; null while it cannot be told or is not worth telling. */
export const secondsLeft = (
  {
    bytes,
    startedAt,
  }: { readonly bytes: { readonly done: number; readonly total: number }; readonly startedAt: number },
  now: number,
): number | null => {
  const passed = (now - startedAt) / 1000
  if (startedAt === 0 || passed < 2 || bytes.done <= 0) return null
  const left = Math.round(((bytes.total - bytes.done) * passed) / bytes.done)
  return left > worthTelling ? left : null
}
