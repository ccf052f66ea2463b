/** What a link of an evidence points at; the text before the colon tells, without one it is a leaf. */
export type LinkTarget = {
  readonly kind: 'answer' | 'profile' | 'field' | 'action' | 'visit' | 'indicator'
  readonly code: string
}

const others = ['profile', 'field', 'action', 'visit', 'indicator'] as const

/** Reads a link as the contract gives it: `answer:4.1.2`, `profile:B.1.1.a`, `action:<id>` or `4.1.2`. */
export const linkTarget = (link: string): LinkTarget => {
  const [head, ...rest] = link.split(':')
  const code = rest.join(':')
  const kind = others.find(other => other === head)
  if (code !== '' && kind !== undefined) return { kind, code }
  if (code !== '' && head === 'answer') return { kind: 'answer', code }
  return { kind: 'answer', code: link }
}
