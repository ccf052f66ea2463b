import type { Memory } from '../memory.ts'
import { done, refused, type Step, withFirm } from '../step.ts'

type Found = {
  total: number
  more: boolean
  rows: { evidence: { facts: { title: string } } }[]
  facets: unknown
}
const titlesOf = ({ total, more, rows, facets }: Found) => ({
  total,
  more,
  titles: rows.map(row => row.evidence.facts.title),
  facets,
})
const namesOf = ({ names, removed }: { names: { title: string }[]; removed: string[] }) => ({
  titles: names.map(({ title }) => title),
  removed: removed.length,
})
type View = { name: string; query: unknown }
const shown = ({ name, query: kept }: View) => ({ name, query: kept })
const firstId = (m: Memory) => m.text('ids.ids.0')
const viewId = (m: Memory) => m.text('view.id')
const query = {
  text: '抽检',
  filters: {
    kinds: ['record'],
    validity: 'all',
    links: 'all',
    item: '',
    year: null,
    confirmed: 'all',
    state: 'all',
    media: 'all',
    confidential: 'all',
    owner: '',
  },
  sort: { by: 'match', descending: false },
}

/** The library: finding evidence, and searches kept under a name. */
export const library: readonly Step[] = [
  withFirm(
    'library.find',
    'finds what meets text and filters, and counts the rest',
    { text: '抽检', filters: { validity: 'valid' }, sort: { by: 'number', descending: true }, limit: 10 },
    done({
      total: 1,
      more: false,
      titles: ['抽检记录'],
      facets: {
        kinds: { record: 1 },
        validity: { valid: 1, soon: 0, lapsed: 0, 'not-yet': 0, none: 0 },
        links: { linked: 1, unlinked: 0 },
        confirmed: { confirmed: 0, unconfirmed: 1 },
        state: { inForce: 1, withdrawn: 0 },
      },
    }),
    { summarise: titlesOf },
  ),
  withFirm('library.ids', 'gives the ids of all that meets it', { text: '坏' }, done({ ids: 1, total: 1 }), {
    remember: 'ids',
    summarise: ({ ids, total }: { ids: string[]; total: number }) => ({ ids: ids.length, total }),
  }),
  withFirm(
    'library.choices',
    'tells the years of issue and the owners that there are',
    {},
    done({ years: [], owners: [] }),
  ),
  withFirm(
    'library.names',
    'names all evidence',
    {},
    done({ titles: ['抽检记录', '坏', '像素', '说明', '台账'], removed: 0 }),
    {
      remember: 'names',
      summarise: namesOf,
    },
  ),
  withFirm(
    'library.change',
    'changes several in one step',
    m => ({ ids: [firstId(m)], facts: { owner: '王敏' }, addKeywords: ['抽检'] }),
    done({ count: 1 }),
  ),
  withFirm(
    'library.change',
    'refuses an unknown kind',
    m => ({ ids: [firstId(m)], facts: { kind: 'no-such-kind' } }),
    refused(
      'invalid-input',
      { path: 'facts.kind' },
      { issues: [{ path: 'facts.kind', message: 'no such kind of evidence' }] },
    ),
  ),
  withFirm(
    'library.names',
    'names what changed since',
    m => ({ since: m.number('names.state') }),
    done({ titles: ['坏'], removed: 0 }),
    { summarise: namesOf },
  ),
  withFirm(
    'library.link',
    'links several in one step',
    m => ({ ids: [firstId(m)], leaf: '4.5.3.2' }),
    done({ count: 1 }),
  ),
  withFirm(
    'library.link',
    'refuses a place that is not there',
    m => ({ ids: [firstId(m)], leaf: '9.9' }),
    refused('not-found', { what: 'place', id: '9.9' }),
  ),
  withFirm(
    'library.withdraw',
    'withdraws several in one step',
    m => ({ ids: [firstId(m)], reason: '检测报告作废' }),
    done({ count: 1 }),
  ),
  withFirm(
    'library.withdraw',
    'leaves what is withdrawn already',
    m => ({ ids: [firstId(m)], reason: '再次' }),
    done({ count: 0 }),
  ),
  withFirm('history.undo', 'puts them in force again', {}, done('library.withdraw'), {
    summarise: ({ command }: { command: string }) => command,
  }),
  withFirm(
    'library.remove',
    'refuses one that is not there, and removes none',
    m => ({ ids: [firstId(m), 'none'] }),
    refused('not-found', { what: 'evidence', id: 'none' }),
  ),
  withFirm('library.remove', 'removes several in one step', m => ({ ids: [firstId(m)] }), done({ count: 1 })),
  withFirm('history.undo', 'brings them back', {}, done('library.remove'), {
    summarise: ({ command }: { command: string }) => command,
  }),
  withFirm(
    'savedViews.save',
    'keeps a search',
    { name: '抽检', query: { text: '抽检', filters: { kinds: ['record'] } } },
    done({ name: '抽检', query }),
    { remember: 'view', summarise: shown },
  ),
  withFirm(
    'savedViews.rename',
    'gives it another name',
    m => ({ id: viewId(m), revision: m.number('view.revision'), name: '抽检记录' }),
    done({ name: '抽检记录', query }),
    { remember: 'view', summarise: shown },
  ),
  withFirm('savedViews.list', 'lists them in order', {}, done([{ name: '抽检记录', query }]), {
    summarise: ({ views }: { views: View[] }) => views.map(shown),
  }),
  withFirm(
    'savedViews.move',
    'leaves one that stands there',
    m => ({ id: viewId(m), after: null }),
    done([{ name: '抽检记录', query }]),
    { summarise: ({ views }: { views: View[] }) => views.map(shown) },
  ),
  withFirm(
    'savedViews.move',
    'refuses an unknown one',
    { id: 'none', after: null },
    refused('not-found', { what: 'savedView', id: 'none' }),
  ),
  withFirm(
    'savedViews.remove',
    'removes it',
    m => ({ id: viewId(m), revision: m.number('view.revision') }),
    done({}),
  ),
]
