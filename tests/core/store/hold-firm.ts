import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'

/** A process of its own that opens a firm file and keeps it until it is killed. */
const store = openFirmStore({
  path: process.argv[2] ?? '',
  device: 'device-2',
  who: '另一位',
  now: () => Date.parse('2026-04-30T09:00:00.000Z'),
})
process.send?.('open')
/** An unreferenced connection may be collected, and its lock with it: the timer keeps the store reachable. */
setInterval(() => store.fileId, 1000)
