import { Socket } from 'node:net'

/** Loaded before everything else: any attempt to reach another machine ends the process with a name. */
const connect = Socket.prototype.connect

const isLocal = (args: readonly unknown[]): boolean => {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0]
  if (typeof first !== 'object' || first === null) return false
  if ('path' in first && typeof first.path === 'string') return true
  return 'host' in first && (first.host === '127.0.0.1' || first.host === 'localhost')
}

Socket.prototype.connect = function guarded(this: Socket, ...args: Parameters<typeof connect>) {
  if (!isLocal(args)) {
    process.stderr.write(`NETWORK ATTEMPT ${JSON.stringify(args)}\n`)
    process.exit(99)
  }
  return connect.apply(this, args)
} as typeof connect
