import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { instrument, template, withHome } from './app-kit.ts'
import { serveApp } from './served-app.ts'

const guard = `--import=file://${resolve('tests/promises/forbid-network.ts')}`

test(
  'the whole job over the loopback host: firm, evidence, dossier, backup, without one request to anywhere',
  () =>
    withHome(async home => {
      const app = await serveApp(home, [guard])
      await app.ask('firms.create', { name: '离线 工厂' })
      const { id: assessmentId } = await app.ask('assessments.create', {
        instrument,
        year: 2026,
        title: '自评',
      })
      const text = 'http://192.0.2.1/picture.png https://example.com'
      const narrative = {
        type: 'doc' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      }
      await app.ask('answers.save', { assessmentId, leaf: '4.1.2', revision: 0, narrative })
      const page = await app.upload('page.html', '<img src="http://192.0.2.1/x.png">')
      const picture = await app.upload(
        'p.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://192.0.2.1/x.png"/></svg>',
      )
      const files = [page, picture].map(token => token as never)
      await app.ended((await app.ask('evidence.import', { files, leaf: '4.1.2' })).jobId)
      const { id } = await app.ask('dossiers.create', {
        template,
        assessmentId,
        title: '申报材料',
        filingDate: '2026-06-30',
        language: 'zh-CN',
      })
      const build = await app.ended((await app.ask('dossiers.build', { id })).jobId)
      expect([build.state, build.error]).toEqual(['done', null])
      const pdf = await app.download(`/exports/${(build.result as { id: string }).id}`)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      for (const request of ['backups.create', 'firms.exportCopy', 'firms.check'] as const) {
        expect((await app.ended((await app.ask(request, {})).jobId)).state).toBe('done')
      }
      const { code, complaints } = await app.stop()
      expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    }),
  120_000,
)

const withoutNetwork = (args: readonly string[], home: string) =>
  spawnSync('unshare', ['-n', process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ZHIHENG_HOME: home },
    timeout: 120_000,
  })

test(
  'the whole job from the terminal where there is no network at all, not even to itself',
  context =>
    withHome(home => {
      if (spawnSync('unshare', ['-n', 'true']).status !== 0)
        return context.skip('needs the right to make a network namespace')
      const cli = 'electron/cli/index.ts'
      const firm = join(home, '离线.zhiheng')
      const pdf = join(home, '申报.pdf')
      const run = (...args: readonly string[]) => withoutNetwork([cli, ...args], home)
      const call = (request: string, input: object) => run('call', firm, request, JSON.stringify(input))
      const idOf = ({ stdout }: { stdout: string }): string => String(JSON.parse(stdout).value.id)
      const made = run('new', firm, '--name', '离线 工厂')
      const assessment = call('assessments.create', { instrument, year: 2026, title: '自评' })
      const dossier = call('dossiers.create', {
        template,
        assessmentId: idOf(assessment),
        title: '申报材料',
        filingDate: '2026-06-30',
        language: 'zh-CN',
      })
      const built = run('pdf', firm, '--dossier', idOf(dossier), '--out', pdf)
      const checked = run('check', firm)
      const ends = [made, assessment, dossier, built, checked].map(({ status, stderr }) => ({
        status,
        stderr,
      }))
      expect(ends).toEqual(Array.from({ length: 5 }, () => ({ status: 0, stderr: '' })))
      expect(existsSync(pdf) && readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    }),
  240_000,
)
