import type { Memory } from '../memory.ts'
import { done, ended, refused, type Step, withFirm } from '../step.ts'

const known = (m: Memory) => ({ id: m.text('import.files.0.evidenceId') })
const broken = (m: Memory) => ({ id: m.text('import.files.2.evidenceId') })

/** What reading the text of evidence yields. */
export const contents: readonly Step[] = [
  withFirm(
    'contents.read',
    'reads the text of all evidence',
    {},
    ended('read-content', { read: 1, waiting: 0, failed: 1 }),
  ),
  withFirm(
    'contents.status',
    'counts what was read',
    {},
    done({ read: 1, waiting: 0, failed: 1, reading: null }),
  ),
  withFirm(
    'contents.get',
    'says how a text was found',
    known,
    done({ state: 'read', method: 'text', pages: 1, code: null, params: {} }),
  ),
  withFirm(
    'contents.get',
    'says why there is none',
    broken,
    done({ state: 'failed', method: null, pages: 0, code: 'content-broken', params: {} }),
  ),
  withFirm(
    'contents.pages',
    'gives all pages',
    known,
    done({ pages: ['2026-03-31 抽检 50 件，合格 49 件。'], truncated: false }),
  ),
  withFirm(
    'contents.page',
    'gives one page',
    m => ({ ...known(m), page: 1 }),
    done({ text: '2026-03-31 抽检 50 件，合格 49 件。' }),
  ),
  withFirm(
    'contents.page',
    'refuses a page that is not there',
    m => ({ ...known(m), page: 2 }),
    refused('not-found', { what: 'page', id: '2' }),
  ),
]
