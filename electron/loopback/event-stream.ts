import type { ServerResponse } from 'node:http'
import type { App } from '../core/app.ts'

const heartbeatMs = 20_000

/** Tells a window every event of the application, as server-sent events, until it goes away. */
export const streamEvents = (app: App, response: ServerResponse): void => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write(': open\n\n')
  const stop = app.onEvent(event => response.write(`data: ${JSON.stringify(event)}\n\n`))
  const heartbeat = setInterval(() => response.write(': here\n\n'), heartbeatMs)
  heartbeat.unref()
  response.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}
