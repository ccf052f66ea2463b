/** What Word puts on the clipboard: its own styles, tracked changes, a comment, a footnote, lists as paragraphs. */
export const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style>p.MsoNormal{color:red}</style></head><body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<h1 style='margin:0'>4.1 领导<o:p></o:p></h1>
<p class=MsoNormal style='text-indent:21.0pt'><span style='font-family:宋体'>　　公司<b style='mso-bidi-font-weight:normal'>每季度</b><i>复核</i><ins
cite="mailto:x" datetime="2025-01-01T00:00"><span lang=EN-US>一次</span></ins><del cite="mailto:x">不定期</del><span
class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[李1]</a></span>。<a
style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference>[1]</span></a></span></p>
<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>定方向</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>调研</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>定目标</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp;</span></span><![endif]>走动</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=100 style='width:75pt' colspan=2><p class=MsoNormal><b>年份<o:p></o:p></b></p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>2024</p><p class=MsoNormal>上半年</p></td><td><ul><li>一</li><li>二</li></ul></td></tr>
<tr><td><table><tr><td>内</td></tr></table></td></tr></table>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>批注的话</p></div></div>
<div style='mso-element:footnote-list'><p>脚注的话</p></div>
<!--EndFragment--></body></html>`

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map(type => ({ type })) } : {}),
})
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const item = (words: string) => ({ type: 'listItem', content: [paragraph(words)] })

/** The narrative that it is. */
export const wordNarrative = [
  { type: 'heading', attrs: { level: 1 }, content: [text('4.1 领导')] },
  {
    type: 'paragraph',
    content: [text('公司'), text('每季度', 'bold'), text('复核', 'italic'), text('一次。')],
  },
  { type: 'orderedList', content: [item('定方向')] },
  { type: 'orderedList', content: [item('调研')] },
  { type: 'orderedList', attrs: { start: 2 }, content: [item('定目标')] },
  { type: 'bulletList', content: [item('走动')] },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          {
            type: 'tableCell',
            attrs: { colspan: 2, rowspan: 1 },
            content: [{ type: 'paragraph', content: [text('年份', 'bold')] }],
          },
        ],
      },
      {
        type: 'tableRow',
        content: [
          {
            type: 'tableCell',
            attrs: { colspan: 1, rowspan: 2 },
            content: [paragraph('2024'), paragraph('上半年')],
          },
          { type: 'tableCell', content: [paragraph('一'), paragraph('二')] },
        ],
      },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('内')] }] },
    ],
  },
]
