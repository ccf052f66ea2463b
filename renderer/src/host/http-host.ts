import type { Failure, Reply } from '../../../shared/contract/envelope.ts'
import type { AppEvent } from '../../../shared/contract/events.ts'
import type { Host } from '../../../shared/contract/host.ts'
import type { FileToken } from '../../../shared/contract/ids.ts'
import { asBrowserFile } from './as-browser-file.ts'
import { RequestFailed } from './request-failed.ts'

const failed = (code: 'host-gone' | 'internal'): Reply<never> => ({
  ok: false,
  error: { code, params: {} },
})

/** After a gap in the stream nobody knows what changed: an entity without a name refreshes everything. */
const missedSomething: AppEvent = { type: 'firm.changed', command: '', entities: [''] }

/** Why the bytes of a file did not arrive: the browser says only that the request failed. */
const whyUnsent = async (file: File): Promise<Failure> => {
  try {
    await file.slice(0, 1).arrayBuffer()
    return { code: 'host-gone', params: {} }
  } catch (cause) {
    const gone = cause instanceof DOMException && cause.name === 'NotFoundError'
    return { code: gone ? 'file-gone' : 'file-unreadable', params: { name: file.name } }
  }
}

const upload = async (file: File): Promise<FileToken> => {
  const address = `/files?name=${encodeURIComponent(file.name)}`
  const reply = await fetch(address, { method: 'POST', body: file }).catch(() => null)
  if (reply === null) throw new RequestFailed(await whyUnsent(file))
  const answer: { token: FileToken } | { error: Failure } = await reply.json()
  if ('error' in answer) throw new RequestFailed(answer.error)
  return answer.token
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
