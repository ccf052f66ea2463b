import type { Reply } from '../../../shared/contract/envelope.ts'
import type { AppEvent } from '../../../shared/contract/events.ts'
import type { Host } from '../../../shared/contract/host.ts'
import type { FileToken } from '../../../shared/contract/ids.ts'
import { asBrowserFile } from './as-browser-file.ts'

const failed = (code: 'host-gone' | 'internal'): Reply<never> => ({
  ok: false,
  error: { code, params: {} },
})

/** After a gap in the stream nobody knows what changed: an entity without a name refreshes everything. */
const missedSomething: AppEvent = { type: 'firm.changed', command: '', entities: [''] }

const upload = async (file: File): Promise<FileToken> => {
  const reply = await fetch(`/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file })
  if (!reply.ok) throw new Error(`upload refused with ${reply.status}`)
  const { token }: { token: FileToken } = await reply.json()
  return token
}

const click = (href: string, set: (link: HTMLAnchorElement) => void): void => {
  const link = document.createElement('a')
  link.href = href
  set(link)
  document.body.append(link)
  link.click()
  link.remove()
}

const folders = { evidence: 'evidence', build: 'builds', export: 'exports' } as const

/** The loopback host: same-origin requests with the cookie that the start address has set. */
export const createHttpHost = (): Host => ({
  kind: 'loopback',
  async send(name, input) {
    const reply = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }).catch(() => null)
    if (reply === null) return failed('host-gone')
    return reply
      .json()
      .catch((cause: unknown) => failed(cause instanceof SyntaxError ? 'internal' : 'host-gone'))
  },
  onEvent(listener) {
    const source = new EventSource('/events')
    let lost = false
    source.onerror = () => {
      lost = true
    }
    source.onopen = () => {
      if (lost) listener(missedSomething)
      lost = false
    }
    source.onmessage = message => {
      const event: AppEvent = JSON.parse(message.data)
      listener(event)
    }
    return () => source.close()
  },
  async offerFiles(files) {
    const tokens: FileToken[] = []
    for (const file of files) tokens.push(await upload(asBrowserFile(file)))
    return tokens
  },
  async saveExport(exportId, fileName) {
    const address = `/exports/${encodeURIComponent(exportId)}?name=${encodeURIComponent(fileName)}`
    click(address, link => {
      link.download = fileName
    })
    return true
  },
  async openEvidence(evidenceId) {
    click(`/evidence/${encodeURIComponent(evidenceId)}`, link => {
      link.target = '_blank'
      link.rel = 'noopener'
    })
  },
  fileUrl: (kind, id) => `/${folders[kind]}/${encodeURIComponent(id)}`,
})
