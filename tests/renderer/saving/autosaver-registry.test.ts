import { describe, expect, it } from 'vitest'
import {
  anyPending,
  autosaverOf,
  dropAll,
  flushAll,
  holdAutosaver,
  joinSaving,
} from '../../../renderer/src/saving/autosaver-registry.ts'
import { type Autosaver, createAutosaver } from '../../../renderer/src/saving/create-autosaver.ts'

const tick = () => new Promise<void>(resolve => setImmediate(resolve))

const maker = (works: () => boolean) => {
  const kept: string[] = []
  const create = (): Autosaver<string> =>
    createAutosaver<string>({
      revision: 0,
      timers: { set: () => 0, clear: () => {} },
      save: async value => {
        if (!works()) return { kind: 'failed', code: 'disk-full', params: {} }
        kept.push(value)
        return { kind: 'saved', revision: kept.length, at: 'now' }
      },
    })
  return { kept, create }
}

describe('places that save themselves', () => {
  it('save when they are left, and are forgotten then', async () => {
    const { kept, create } = maker(() => true)
    const saver = autosaverOf('a', create)
    const leave = holdAutosaver('a')
    saver.change('写了一半')
    expect(anyPending()).toBe(true)
    leave()
    await tick()
    expect([kept, anyPending()]).toEqual([['写了一半'], false])
    expect(autosaverOf('a', create)).not.toBe(saver)
  })

  it('keep what could not be saved until it is', async () => {
    let works = false
    const { kept, create } = maker(() => works)
    const saver = autosaverOf('b', create)
    const leave = holdAutosaver('b')
    saver.change('重要')
    leave()
    await tick()
    expect([autosaverOf('b', create), await flushAll()]).toEqual([saver, false])
    works = true
    expect([await flushAll(), kept]).toEqual([true, ['重要']])
    await tick()
    expect(autosaverOf('b', create)).not.toBe(saver)
  })

  it('stay while another component shows them', async () => {
    const { create } = maker(() => true)
    const saver = autosaverOf('c', create)
    const first = holdAutosaver('c')
    holdAutosaver('c')
    first()
    await tick()
    expect(autosaverOf('c', create)).toBe(saver)
  })

  it('count places that save in a way of their own', async () => {
    let unsaved = '联系人'
    const place = {
      flush: async () => unsaved === '',
      pending: () => unsaved !== '',
      drop: () => {
        unsaved = ''
      },
    }
    const leave = joinSaving(place)
    expect([anyPending(), await flushAll()]).toEqual([true, false])
    place.drop()
    expect([anyPending(), await flushAll()]).toEqual([false, true])
    unsaved = '电话'
    leave()
    expect([anyPending(), await flushAll()]).toEqual([false, true])
  })

  it('give up what could not be saved when a person says so', async () => {
    let works = false
    const { kept, create } = maker(() => works)
    const saver = autosaverOf('d', create)
    saver.change('不要了')
    expect([await flushAll(), saver.state().phase]).toEqual([false, 'failed'])
    dropAll()
    works = true
    expect([anyPending(), await flushAll(), saver.state().draft, kept]).toEqual([false, true, null, []])
  })
})
