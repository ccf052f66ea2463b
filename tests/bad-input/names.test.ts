import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { ask, bytesOf, doc, doneJob, importFiles, newFirm, problemsOf, withApp } from '../promises/app-kit.ts'

const rtl = String.fromCodePoint(0x202e)
const nul = String.fromCodePoint(0)
const replacement = String.fromCodePoint(0xfffd)
const lone = '\ud83d'

/** What people's and other programs' files are called, and under what name they are kept. */
const names: readonly (readonly [given: string, kept: string])[] = [
  ['证书 😀📄.txt', '证书 😀📄.txt'],
  ['../../../../etc/passwd', '_.._.._.._etc_passwd'],
  ['..\\..\\Windows\\win.ini', '_.._Windows_win.ini'],
  ['C:\\用户\\报告.txt', 'C__用户_报告.txt'],
  ['CON.txt', '_CON.txt'],
  ['nul', '_nul'],
  ['lpt1.tar.gz', '_lpt1.tar.gz'],
  [`合同${rtl}txt.exe`, '合同txt.exe'],
  [`a${nul}b\n\tc.txt`, 'a_b__c.txt'],
  ['what? "quoted" <b>|*.txt', 'what_ _quoted_ _b___.txt'],
  [`${'质'.repeat(300)}.txt`, `${'质'.repeat(65)}.txt`],
  ['', '未命名'],
  ['.', '未命名'],
  ['..', '未命名'],
  [' . .txt . ', '未命名.txt'],
  [`${replacement}${replacement}.txt`, '未命名.txt'],
  [`${lone}.txt`, '未命名.txt'],
]

test('evidence under any name comes in, its name safe on every system, its bytes untouched', () =>
  withApp(async (app, home) => {
    await newFirm(app, '名称 工厂')
    const files = names.map(([given], n) => {
      const path = join(app.stagingFolder, `upload-${n}`)
      writeFileSync(path, `内容 ${n}`)
      return app.offerStaged(path, given)
    })
    await doneJob(app, ask(app, 'evidence.import', { files }))
    const { evidence } = await ask(app, 'evidence.list', {})
    expect(evidence.map(({ fileName }) => fileName)).toEqual(names.map(([, kept]) => kept))
    for (const { facts, fileName } of evidence) {
      expect(facts.title).not.toBe('')
      expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(200)
    }
    expect(readdirSync(app.stagingFolder)).toEqual([])
    expect(await problemsOf(app)).toEqual([])
    const stray = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(path =>
      /passwd|win\.ini/.test(path),
    )
    expect(stray).toEqual([])
  }))

test('a name that is not UTF-8 on the disk is refused when offered or read under its own name', () =>
  withApp(async (app, home) => {
    await newFirm(app, '名称 工厂')
    const gbk = Buffer.concat([
      Buffer.from(`${home}/`),
      Buffer.from([0xd6, 0xa4, 0xca, 0xe9]),
      Buffer.from('.txt'),
    ])
    writeFileSync(gbk, '证书')
    const [name = ''] = readdirSync(home).filter(each => each.endsWith('.txt'))
    expect(() => app.offerPath(join(home, name))).toThrow('file-gone')
    expect((await ask(app, 'evidence.list', {})).evidence).toEqual([])
  }))

test('a text in GBK stays in GBK, byte for byte', () =>
  withApp(async (app, home) => {
    await newFirm(app, '名称 工厂')
    const path = join(home, 'gbk.txt')
    const bytes = Buffer.from([0xd6, 0xca, 0xc1, 0xbf, 0xb5, 0xda, 0xd2, 0xbb])
    writeFileSync(path, bytes)
    const [file] = await importFiles(app, [path])
    const stored = app.resolveFile('evidence', file?.evidenceId ?? '')
    expect(stored?.mediaType).toBe('text/plain')
    expect(await bytesOf(stored)).toEqual(bytes)
    expect(readFileSync(path)).toEqual(bytes)
  }))

/** A firm may be called anything; its file stays in the folder of firm files. */
const firmNames = ['../../出逃', 'CON', '😀灯饰', '质'.repeat(300), `${rtl}反`, 'a/b\\c:d', '..', '  名  ']

test('a firm of any name gets a file of its own in the firm folder, and its name is kept as typed', () =>
  withApp(async (app, home) => {
    const made: string[] = []
    for (const name of firmNames) {
      const { facts, folder, fileName } = await ask(app, 'firms.create', { name })
      expect({ name: facts.name, folder: relative(home, folder) }).toEqual({
        name: name.trim(),
        folder: '质衡',
      })
      expect(fileName).toMatch(/^[^\\/:*?"<>|]+\.zhiheng$/)
      expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(255)
      made.push(fileName)
    }
    await ask(app, 'firms.close', {})
    expect(readdirSync(join(home, '质衡')).sort()).toEqual([...made].sort())
    expect(new Set(made).size).toBe(firmNames.length)
    expect(readdirSync(home).sort()).toEqual(['data', '质衡'])
  }))

test('a backup and a copy of a firm with a name of 300 characters can be made and restored', () =>
  withApp(async app => {
    const { assessmentId } = await newFirm(app, `${'质'.repeat(290)}../😀`)
    const [leaf] = (await ask(app, 'assessments.get', { id: assessmentId })).leaves
    await ask(app, 'answers.save', {
      assessmentId,
      leaf: leaf?.leaf ?? '',
      revision: 0,
      narrative: doc('在'),
    })
    const backup = await doneJob(app, ask(app, 'backups.create', {}))
    await doneJob(app, ask(app, 'firms.exportCopy', {}))
    const { backupId } = backup.result as { backupId: string }
    const restored = await doneJob(app, ask(app, 'backups.restore', { id: backupId }))
    const { firmId } = restored.result as { firmId: string }
    await ask(app, 'firms.open', { id: firmId })
    const answer = await ask(app, 'answers.get', { assessmentId, leaf: leaf?.leaf ?? '' })
    expect(answer.narrative).toEqual(doc('在'))
  }))
