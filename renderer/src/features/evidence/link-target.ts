/** What a link of an evidence points at; the text before the colon tells, without one it is a leaf. */
export type LinkTarget = { readonly kind: 'answer' | 'profile' | 'field'; readonly code: string }

/** Reads a link as the contract gives it: `answer:4.1.2`, `profile:B.1.1.a`, `field:basics.name` or `4.1.2`. */
export const linkTarget = (link: string): LinkTarget => {
  const [head, ...rest] = link.split(':')
  const code = rest.join(':')
  if (code !== '' && (head === 'answer' || head === 'profile' || head === 'field'))
    return { kind: head, code }
  return { kind: 'answer', code: link }
}
