import { Link } from '@tanstack/react-router'
import type { LinkTarget } from './link-target.ts'

type Props = { readonly target: LinkTarget; readonly words: string }

/** What a link of an evidence points at; leads there where that is a place of its own. */
export const LinkName = ({ target, words }: Props) => {
  const { kind, code } = target
  if (kind === 'answer')
    return (
      <Link to="/assess" search={{ leaf: code }}>
        {words}
      </Link>
    )
  if (kind === 'action')
    return (
      <Link to="/improve" search={{ id: code }}>
        {words}
      </Link>
    )
  if (kind === 'indicator')
    return (
      <Link to="/indicators" search={{ id: code }}>
        {words}
      </Link>
    )
  return <span>{words}</span>
}
