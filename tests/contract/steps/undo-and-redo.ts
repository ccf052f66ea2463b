import { done, refused, type Step, withFirm } from '../step.ts'

/** History, undo and redo of what the steps before did; steps that come behind may add entries freely. */
export const undoAndRedo: readonly Step[] = [
  withFirm(
    'history.list',
    'tells who changed an answer',
    m => ({ entity: 'answer', id: `${m.text('assessment.id')}/4.1.2` }),
    done({
      entries: [
        {
          seq: 4,
          at: '<time>',
          actor: '陈慧敏',
          command: 'answers.save',
          op: 'create',
          fields: [
            { field: 'assessmentId', before: null, after: '#2' },
            { field: 'leaf', before: null, after: '4.1.2' },
            {
              field: 'narrative',
              before: null,
              after: {
                type: 'doc',
                content: [
                  { type: 'paragraph', content: [{ type: 'text', text: '高层领导每月走访 4 条产线。' }] },
                ],
              },
            },
          ],
        },
      ],
    }),
  ),
  withFirm(
    'history.state',
    'names the next step back',
    {},
    done({ undo: { command: 'dossiers.saveField', seq: 19 }, redo: null }),
  ),
  withFirm('history.undo', 'takes it back', {}, done({ command: 'dossiers.saveField', seq: 19 })),
  withFirm('history.redo', 'does it again', {}, done({ command: 'dossiers.saveField', seq: 21 })),
  withFirm('history.redo', 'refuses when there is nothing', {}, refused('nothing-to-redo')),
]
