import type { States, StreamKind } from '#lifecycle'

/** A read table: where an aggregate's state stands, and the columns by which it is found. */
export interface ReadTable<S> {
  readonly table: string
  columns(state: S): Readonly<Record<string, string | number | null>>
}

/** One read table for each aggregate; its columns follow from the state alone. */
export const READ_TABLES: { readonly [K in StreamKind]: ReadTable<States[K]> } = {
  campaign: {
    table: 'campaigns',
    columns: ({ pack, year }) => ({ pack: pack.id, year }),
  },
  enterprise: {
    table: 'enterprises',
    columns: ({ name, unit, county }) => ({ name, unit, county }),
  },
  application: {
    table: 'applications',
    columns: ({
      number,
      campaign,
      year,
      track,
      enterprise,
      enterpriseName,
      unit,
      county,
      verdict,
      digest,
      submittedAt,
      notice,
    }) => ({
      number,
      campaign,
      year,
      track,
      enterprise,
      enterprise_name: enterpriseName,
      unit,
      county,
      verdict,
      digest,
      submitted_at: submittedAt,
      notice: notice ?? null,
    }),
  },
  letter: {
    table: 'letters',
    columns: ({ campaign, unit }) => ({ campaign, unit }),
  },
  review: {
    table: 'reviews',
    columns: ({ campaign, track }) => ({ campaign, track }),
  },
  scoreSheet: {
    table: 'score_sheets',
    columns: ({ review, application, enterprise, expert, number }) => ({
      review,
      application,
      enterprise,
      expert,
      number,
    }),
  },
  publicNotice: {
    table: 'public_notices',
    columns: ({ campaign, firstDay, lastDay }) => ({ campaign, first_day: firstDay, last_day: lastDay }),
  },
  objection: {
    table: 'objections',
    columns: ({ notice, application, number }) => ({ notice, application, number }),
  },
  title: {
    table: 'titles',
    columns: ({ number, application, enterprise, holder, track, firstDay, lastDay }) => ({
      number,
      application,
      enterprise,
      holder,
      track,
      first_day: firstDay,
      last_day: lastDay,
    }),
  },
}
