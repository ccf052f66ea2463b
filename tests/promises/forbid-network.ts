import dgram from 'node:dgram'
import dns from 'node:dns'
import { writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import { isMainThread } from 'node:worker_threads'

/** Loaded before everything else: any attempt to reach another machine ends the process with a name. */
const connect = Socket.prototype.connect

/** Says it past all buffers and ends the whole process: in a thread, an exit would end that thread alone. */
const refuse = (what: string): never => {
  writeSync(2, `NETWORK ATTEMPT ${what}\n`)
  if (!isMainThread) process.kill(process.pid, 'SIGKILL')
  process.exit(99)
}

const isLocal = (args: readonly unknown[]): boolean => {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0]
  if (typeof first !== 'object' || first === null) return false
  if ('path' in first && typeof first.path === 'string') return true
  return 'host' in first && (first.host === '127.0.0.1' || first.host === 'localhost')
}

Socket.prototype.connect = function guarded(this: Socket, ...args: Parameters<typeof connect>) {
  if (!isLocal(args)) refuse(JSON.stringify(args))
  return connect.apply(this, args)
} as typeof connect

/** Asking for a name tells somebody else what is done here; a datagram needs no connection. */
const lookup = dns.lookup
dns.lookup = ((name: string, ...rest: readonly unknown[]) =>
  name === 'localhost' || name === '127.0.0.1'
    ? Reflect.apply(lookup, dns, [name, ...rest])
    : refuse(`lookup ${name}`)) as typeof dns.lookup
dns.promises.lookup = (name => refuse(`lookup ${name}`)) as typeof dns.promises.lookup
dgram.createSocket = (() => refuse('datagram')) as typeof dgram.createSocket
syncBuiltinESMExports()
