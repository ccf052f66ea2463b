import { useSyncExternalStore } from 'react'

type ToastAction = { readonly label: string; readonly run: () => void }
export type ToastInput = {
  readonly text: string
  readonly tone?: 'plain' | 'ok' | 'warn' | 'bad'
  readonly action?: ToastAction
  /** Takes the place of an earlier toast about the same matter. */
  readonly about?: string
  /** Milliseconds; bad news and toasts with an action stay longer. */
  readonly lasts?: number
}
export type Toast = ToastInput & { readonly id: number }

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

const set = (next: readonly Toast[]): void => {
  toasts = next
  for (const listener of listeners) listener()
}

/** Takes a toast away; one that is gone already is left alone. */
export const dismissToast = (id: number): void => set(toasts.filter(toast => toast.id !== id))

/** Shows a short message at the foot of the window and returns its id; the same text is not shown twice. */
export const showToast = (input: ToastInput): number => {
  const id = nextId++
  const outlived = (toast: Toast): boolean =>
    toast.text === input.text || (input.about !== undefined && toast.about === input.about)
  set([...toasts.filter(toast => !outlived(toast)), { ...input, id }].slice(-4))
  return id
}

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
