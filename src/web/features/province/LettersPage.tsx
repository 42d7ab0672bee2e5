import { LETTERS } from '../../api/letters.ts'
import { UNIT_CHOICES } from '../../lib/choices.ts'
import { letterColumns } from '../../parts/letter/columns.tsx'
import { ListPage } from '../../ui/ListPage.tsx'

/** The letters that the cities have sent. */
export const LettersPage = () => (
  <ListPage
    title="各市推荐函"
    url={LETTERS}
    columns={letterColumns((id) => `/province/letters/${id}`)}
    rowKey={({ id }) => id}
    filters={[{ name: 'unit', label: '推荐单位', choices: UNIT_CHOICES }]}
    empty="还没有收到推荐函。市局报送以后，会出现在这里。"
  />
)
