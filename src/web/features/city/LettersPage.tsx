import { Link } from '@tanstack/react-router'
import { LETTER_STAGES } from '#lifecycle'
import { LETTERS } from '../../api/letters.ts'
import { choicesOf } from '../../lib/choices.ts'
import { usePermission } from '../../lib/use-permission.ts'
import { letterColumns } from '../../parts/letter/columns.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { ListPage } from '../../ui/ListPage.tsx'

/** The city's letters of recommendation. */
export const LettersPage = () => {
  const may = usePermission()
  return (
    <ListPage
      title="推荐函"
      lead="已推荐的申报列入推荐函，由负责人编号报送省厅。报送后名单和每件申报的摘要固定，不能再改。"
      actions={
        may('letter.draft') ? (
          <Link className={buttonClass('primary')} to="/city/new-letter">
            起草推荐函
          </Link>
        ) : undefined
      }
      url={LETTERS}
      columns={letterColumns((id) => `/city/letters/${id}`)}
      rowKey={({ id }) => id}
      filters={[{ name: 'stage', label: '阶段', choices: choicesOf(LETTER_STAGES) }]}
      empty="还没有推荐函。先推荐申报，再起草推荐函。"
    />
  )
}
