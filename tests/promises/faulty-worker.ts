/**
 * The address of a worker in which `name(...args)` of a module is called first, to spoil something, and to
 * start the real worker. A thread started from a file's address knows nothing of its query, so it is spelled out.
 */
export const faultyWorker = (module: URL, name: string, args: readonly unknown[]): URL => {
  const source = `const fault = await import(${JSON.stringify(module.href)})
await fault[${JSON.stringify(name)}](...${JSON.stringify(args)})`
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`)
}
