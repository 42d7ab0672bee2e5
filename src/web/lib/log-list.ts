/** How a record that only grows is narrowed down and sorted: by days, the latest first. */
export const LOG_LIST = {
  days: [
    { name: 'from', label: '从' },
    { name: 'to', label: '到' },
  ],
  sorts: [
    { value: '-at', label: '最近的在前' },
    { value: 'at', label: '最早的在前' },
  ],
} as const
