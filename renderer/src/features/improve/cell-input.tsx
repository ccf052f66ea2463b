import { useState } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  /** What the typed text means; null when it means nothing and must not be saved. */
  readonly read: (text: string) => string | null
  readonly onSave: (value: string) => void
}

/** A cell that is typed into where it stands: saved when it is left or with Enter, taken back with Escape. */
export const CellInput = ({ label, value, maxLength, read, onSave }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && read(typed) === null
  const leave = () => {
    const next = typed === null ? null : read(typed)
    if (next === null) return
    if (next !== value) onSave(next)
    setTyped(null)
  }
  return (
    <input
      aria-label={label}
      aria-invalid={wrong || undefined}
      autoComplete="off"
      spellCheck={false}
      maxLength={maxLength}
      value={typed ?? value}
      onChange={event => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={event => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') leave()
        if (event.key !== 'Escape' || typed === null) return
        event.stopPropagation()
        event.preventDefault()
        setTyped(null)
      }}
    />
  )
}
