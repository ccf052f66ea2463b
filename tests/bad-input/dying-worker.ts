/** Runs a worker that dies in the middle, `afterMs` after its start. */
export const dieDuring = async (real: string, afterMs: number): Promise<void> => {
  setTimeout(() => process.exit(9), afterMs)
  await import(real)
}
