import { rawDocx, rawParagraph } from '../../core/word/make-docx.ts'
import { ended, type Step, withFirm } from '../step.ts'

const heading = '<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>做法步骤</w:t></w:r></w:p>'
const styles =
  '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>'
const tracked =
  '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>每季度复核</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>不定期</w:delText></w:r></w:del></w:p>'

/** A Word document on its way into a narrative. */
export const word: readonly Step[] = [
  withFirm(
    'word.read',
    'reads a document as a narrative and names what it changed',
    async (_m, offer) => ({
      file: await offer(
        '领导 4.1.docx',
        rawDocx(heading + tracked + rawParagraph('2025 年'), new Map([['word/styles.xml', styles]])),
      ),
    }),
    ended('read-word', {
      text: {
        type: 'doc',
        content: [
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '做法步骤' }] },
          { type: 'paragraph', content: [{ type: 'text', text: '每季度复核' }] },
          { type: 'paragraph', content: [{ type: 'text', text: '2025 年' }] },
        ],
      },
      images: 0,
      notes: [{ id: 'tracked', params: { insertions: 1, deletions: 1 } }],
    }),
  ),
]
