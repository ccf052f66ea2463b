import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { actionStates, isEnded, neighbourState } from '../../../../shared/domain/improvement/action-state.ts'
import { ActionCard } from './action-card.tsx'
import styles from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import { columnOf } from './sort-actions.ts'
import { useMoveAction } from './use-move-action.ts'

type Props = {
  readonly actions: readonly Action[]
  readonly today: string
  readonly chosen: string
}

const sideways: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }
const upDown: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Columns by state. A card is moved by dragging it or, when it has the focus, with ← and →. */
export const Board = ({ actions, today, chosen }: Props) => {
  const { t } = useTranslation('improve')
  const root = useRef<HTMLElement>(null)
  const followed = useRef<string | null>(null)
  const [dragged, setDragged] = useState<Action | null>(null)
  const [unfolded, setUnfolded] = useState<readonly Action['state'][]>([])
  const [said, setSaid] = useState('')
  const moveAction = useMoveAction()
  const focus = (id: string | undefined) =>
    root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id ?? '')}"]`)?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a moved card is followed once the list has changed
  useEffect(() => {
    if (followed.current === null) return
    focus(followed.current)
    followed.current = null
  }, [actions])
  useEffect(() => {
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(chosen)}"]`)
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen])
  const move = async (action: Action, state: Action['state']) => {
    if (isEnded(state)) setUnfolded(known => [...known, state])
    followed.current = action.id
    await moveAction(action, state).then(
      () => setSaid(t('board.moved', { title: action.title, state: t(`states.${state}`) })),
      () => {
        followed.current = null
      },
    )
  }
  const press = (event: KeyboardEvent, action: Action) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = sideways[event.key]
    const next = step === undefined ? null : neighbourState(action.state, step)
    const vertical = upDown[event.key]
    if (step === undefined && vertical === undefined) return
    event.preventDefault()
    if (next !== null) void move(action, next)
    if (vertical === undefined) return
    const column = columnOf(actions, action.state)
    focus(column[column.findIndex(({ id }) => id === action.id) + vertical]?.id)
  }
  return (
    <>
      <section ref={root} className={styles.board} aria-label={t('board.label')}>
        {actionStates.map(state => {
          const cards = columnOf(actions, state)
          const holds = cards.some(({ id }) => id === chosen)
          return (
            <BoardColumn
              key={state}
              state={state}
              count={cards.length}
              folded={isEnded(state) && !unfolded.includes(state) && !holds}
              onFold={folded =>
                setUnfolded(known => (folded ? known.filter(one => one !== state) : [...known, state]))
              }
              open={dragged !== null && dragged.state !== state}
              onDrop={id => {
                const action = actions.find(one => one.id === id)
                if (action !== undefined) void move(action, state)
              }}
            >
              {cards.map((action, index) => (
                <ActionCard
                  key={action.id}
                  action={action}
                  today={today}
                  chosen={action.id === chosen}
                  stop={holds ? action.id === chosen : index === 0}
                  search={{ view: 'board', id: action.id }}
                  onKeyDown={press}
                  onDrag={setDragged}
                />
              ))}
            </BoardColumn>
          )
        })}
      </section>
      <p className={styles.keys}>{t('board.keys')}</p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}
