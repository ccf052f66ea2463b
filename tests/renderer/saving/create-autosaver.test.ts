import { describe, expect, it } from 'vitest'
import { createAutosaver, type SaveOutcome } from '../../../renderer/src/saving/create-autosaver.ts'

const tick = () => new Promise<void>(resolve => setImmediate(resolve))

/** A clock that a test moves, and a store with revisions behind the saver. */
const setUp = (answers: (SaveOutcome<string> | 'store')[] = []) => {
  const waiting = new Map<number, { at: number; run: () => void }>()
  let now = 0
  let next = 1
  const stored = { value: '', revision: 0 }
  const sent: string[] = []
  const saver = createAutosaver<string>({
    revision: 0,
    timers: {
      set: (run, milliseconds) => {
        waiting.set(next, { at: now + milliseconds, run })
        return next++
      },
      clear: timer => waiting.delete(timer as number),
    },
    save: async (value, revision) => {
      sent.push(value)
      await tick()
      const answer = answers.shift() ?? 'store'
      if (answer !== 'store') return answer
      if (revision !== stored.revision) return { kind: 'conflict', stored: { ...stored } }
      stored.value = value
      stored.revision++
      return { kind: 'saved', revision: stored.revision, at: `t${now}` }
    },
  })
  const pass = async (milliseconds: number) => {
    const end = now + milliseconds
    for (;;) {
      const due = [...waiting].filter(([, job]) => job.at <= end).sort((a, b) => a[1].at - b[1].at)[0]
      if (!due) break
      now = due[1].at
      waiting.delete(due[0])
      due[1].run()
      await tick()
      await tick()
      await tick()
    }
    now = end
  }
  return { saver, stored, sent, pass }
}

describe('autosave', () => {
  it('saves once, after the last change', async () => {
    const { saver, stored, sent, pass } = setUp()
    saver.change('一')
    await pass(500)
    saver.change('一二')
    await pass(500)
    expect([sent, saver.state().phase]).toEqual([[], 'pending'])
    await pass(400)
    expect(sent).toEqual(['一二'])
    expect(stored).toEqual({ value: '一二', revision: 1 })
    expect(saver.state()).toMatchObject({ phase: 'clean', savedAt: 't1300', revision: 1 })
  })

  it('does not wait for ever while somebody types on', async () => {
    const { saver, sent, pass } = setUp()
    for (let step = 1; step <= 10; step++) {
      saver.change('x'.repeat(step))
      await pass(600)
    }
    expect(sent.length).toBeGreaterThanOrEqual(1)
  })

  it('sends what was typed during a save afterwards, never two at a time', async () => {
    const { saver, stored, sent } = setUp()
    saver.change('a')
    const first = saver.flush()
    saver.change('ab')
    await first
    expect(await saver.flush()).toBe(true)
    expect([sent, stored]).toEqual([['a', 'ab'], { value: 'ab', revision: 2 }])
  })

  it('keeps text through a failed save and tries again', async () => {
    const { saver, stored, pass } = setUp([{ kind: 'failed', code: 'disk-full', params: {} }])
    saver.change('重要')
    await pass(900)
    expect([saver.state().phase, saver.state().code, saver.pending()]).toEqual([
      'failed',
      'disk-full',
      '重要',
    ])
    await pass(5000)
    expect([stored.value, saver.state().phase, saver.pending()]).toEqual(['重要', 'clean', null])
  })

  it('survives a save that throws', async () => {
    const saver = createAutosaver<string>({
      revision: 0,
      timers: { set: () => 0, clear: () => {} },
      save: () => Promise.reject(new Error('gone')),
    })
    saver.change('a')
    expect(await saver.flush()).toBe(false)
    expect([saver.state().phase, saver.pending()]).toEqual(['failed', 'a'])
  })

  it.each(['mine', 'theirs'] as const)('on a conflict lets choose: %s', async choice => {
    const { saver, stored } = setUp()
    stored.value = '别处'
    stored.revision = 4
    saver.change('这里')
    expect(await saver.flush()).toBe(false)
    expect(saver.state()).toMatchObject({
      phase: 'conflict',
      draft: '这里',
      stored: { value: '别处', revision: 4 },
    })
    saver.change('这里又')
    expect(saver.state().draft).toBe('这里又')
    expect(saver.resolve(choice)).toBe(choice === 'theirs' ? '别处' : null)
    expect(await saver.flush()).toBe(true)
    expect(stored).toEqual(
      choice === 'mine' ? { value: '这里又', revision: 5 } : { value: '别处', revision: 4 },
    )
  })

  it('takes a newer stored revision over only while nothing is pending', async () => {
    const { saver } = setUp()
    expect(saver.adopt(3)).toBe(true)
    expect(saver.state().revision).toBe(3)
    saver.change('a')
    expect(saver.adopt(5)).toBe(false)
  })
})
