import { expect } from 'vitest'
import { rawDocx, rawParagraph } from '../../core/word/make-docx.ts'
import type { Memory } from '../memory.ts'
import { done, ended, refused, type Step, withFirm } from '../step.ts'

const textId = (m: Memory) => m.text('import.files.0.evidenceId')
const pictureId = (m: Memory) => m.text('picture.files.0.evidenceId')
const sha256 = 'b491f4083581c45c91c5a63eeb2e4026a7d34f1edb824bcb2a7d42277744d5a8'
/** A PNG of a single grey pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)
const redactions = [{ page: 1, area: { x: 0.1, y: 0.2, width: 0.3, height: 0.05 }, reason: '个人信息' }]

/** What the window asks to show an evidence, and what is kept back in its submitted copy. */
export const viewer: readonly Step[] = [
  withFirm(
    'viewer.facts',
    'shows a text as text',
    m => ({ id: textId(m) }),
    done({ kind: 'text', pages: 0, width: null, height: null, reason: null }),
  ),
  withFirm(
    'viewer.text',
    'gives a piece of it',
    m => ({ id: textId(m), from: 11 }),
    done({ encoding: 'utf-8', text: '抽检 50 件，合格 49 件。\n', from: 11, total: 28, cut: false }),
  ),
  withFirm(
    'evidence.import',
    'takes a picture in',
    async (_m, offer) => ({ files: [await offer('像素.png', pixel)] }),
    ended('import-evidence', ['imported']),
    {
      remember: 'picture',
      summarise: ({ files }: { files: { state: string }[] }) => files.map(({ state }) => state),
    },
  ),
  withFirm(
    'viewer.facts',
    'tells the pixels of a picture',
    m => ({ id: pictureId(m) }),
    done({ kind: 'image', pages: 1, width: 1, height: 1, reason: null }),
  ),
  withFirm(
    'viewer.picture',
    'draws a page of it',
    m => ({ id: pictureId(m), page: 1, width: 200 }),
    done({ mediaType: 'image/jpeg', width: 1, height: 1, fullWidth: 1, fullHeight: 1 }),
    { summarise: ({ data, ...rest }: { data: string }) => (data === '' ? 'empty' : rest) },
  ),
  withFirm(
    'viewer.picture',
    'refuses what is none',
    m => ({ id: textId(m), page: 1 }),
    refused('preview-damaged'),
  ),
  withFirm(
    'evidence.import',
    'takes documents in',
    async (_m, offer) => ({
      files: [
        await offer('说明.docx', rawDocx(rawParagraph('2025 年'))),
        await offer('台账.csv', '名称,数量\n灯具,3\n灯带,5\n'),
      ],
    }),
    ended('import-evidence', ['imported', 'imported']),
    {
      remember: 'documents',
      summarise: ({ files }: { files: { state: string }[] }) => files.map(({ state }) => state),
    },
  ),
  withFirm(
    'viewer.word',
    'shows the words of a document',
    m => ({ id: m.text('documents.files.0.evidenceId') }),
    done({
      blocks: [{ type: 'paragraph', line: [{ type: 'text', text: '2025 年', bold: false, italic: false }] }],
      pictures: [],
      cut: false,
    }),
  ),
  withFirm(
    'viewer.sheet',
    'shows a table that is written as text',
    m => ({ id: m.text('documents.files.1.evidenceId'), sheet: 1 }),
    done({
      sheets: [{ name: '', hidden: false }],
      sheet: 1,
      rows: [
        {
          row: 0,
          cells: [
            [0, '名称', false],
            [1, '数量', false],
          ],
        },
        {
          row: 1,
          cells: [
            [0, '灯具', false],
            [1, '3', true],
          ],
        },
        {
          row: 2,
          cells: [
            [0, '灯带', false],
            [1, '5', true],
          ],
        },
      ],
      merges: [],
      cut: false,
    }),
  ),
  withFirm(
    'submittedCopies.get',
    'is empty at first',
    m => ({ evidenceId: textId(m) }),
    done({ evidenceId: '#5', revision: 0, sha256, redactions: [], rotations: {}, outdated: null }),
  ),
  withFirm(
    'submittedCopies.save',
    'says what is kept back',
    m => ({ evidenceId: textId(m), revision: 0, sha256, redactions, rotations: { 1: 90 } }),
    done({ redactions, rotations: { 1: 90 }, outdated: null }),
    {
      remember: 'saved',
      summarise: ({ redactions, rotations, outdated }: Record<string, unknown>) => ({
        redactions,
        rotations,
        outdated,
      }),
    },
  ),
  withFirm(
    'submittedCopies.save',
    'refuses a stale revision',
    m => ({ evidenceId: textId(m), revision: 1, sha256, redactions: [], rotations: {} }),
    refused('conflict', {}, { current: expect.objectContaining({ redactions, rotations: { 1: 90 } }) }),
  ),
  withFirm(
    'submittedCopies.save',
    'keeps nothing where nothing is kept back',
    m => ({
      evidenceId: textId(m),
      revision: m.number('saved.revision'),
      sha256,
      redactions: [],
      rotations: {},
    }),
    done({ evidenceId: '#5', revision: 0, sha256, redactions: [], rotations: {}, outdated: null }),
  ),
]
