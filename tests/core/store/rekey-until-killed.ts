import { openFirmStore } from '../../../electron/core/store/open-firm-store.ts'

/** A process of its own that changes a firm file's passphrase again and again. */
const [, , path = '', first = ''] = process.argv
const keys = [null, 'passphrase one', 'passphrase two']
let key = first === '' ? null : first
const store = openFirmStore({ path, key, device: 'device-1' })
process.send?.('open')
for (let n = 0; ; n++) {
  const next = keys.filter(other => other !== key)[n % 2] ?? null
  store.setPassphrase(key, next)
  key = next
}
