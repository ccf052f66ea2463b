import { useSyncExternalStore } from 'react'

/** What is being brought in right now. It goes on while the person looks at something else. */
export type ActiveIntake = {
  /** The part of the window that asked for it and shows it. */
  readonly place: string
  readonly intakeId: string | null
  readonly phase: 'preparing' | 'handing-over' | 'running'
  readonly jobId: string | null
  readonly done: number
  readonly total: number
  readonly bytes: { readonly done: number; readonly total: number }
  readonly startedAt: number
  /** The file that is at it. */
  readonly label: string
}
type IntakeState = {
  readonly active: ActiveIntake | null
  /** Ended with something to tell; its place shows the report. */
  readonly ended: { readonly place: string; readonly intakeId: string } | null
}

let state: IntakeState = { active: null, ended: null }
const listeners = new Set<() => void>()

const set = (next: IntakeState): void => {
  state = next
  for (const listener of listeners) listener()
}

export const intakeStore = {
  current: (): IntakeState => state,
  begin: (active: ActiveIntake): void => set({ ...state, active }),
  change: (part: Partial<ActiveIntake>): void => {
    if (state.active !== null) set({ ...state, active: { ...state.active, ...part } })
  },
  end: (ended: IntakeState['ended']): void => set({ active: null, ended: ended ?? state.ended }),
  show: (ended: IntakeState['ended']): void => set({ ...state, ended }),
}

export const useIntakeState = (): IntakeState =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
