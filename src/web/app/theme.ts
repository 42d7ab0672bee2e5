import type { ThemeConfig } from 'antd'

/** Neutral greys and one ink-teal. The same values stand in `base.css` for what antd does not draw. */
export const theme: ThemeConfig = {
  token: {
    // A dialog that is still growing takes a quick click for one beside it.
    motion: false,
    colorPrimary: '#0b5563',
    colorLink: '#0b5563',
    colorError: '#a4161a',
    colorText: '#1d2529',
    colorTextSecondary: '#4c575d',
    colorTextPlaceholder: '#69757b',
    colorBorder: '#b9c2c6',
    borderRadius: 4,
    fontSize: 14,
    lineHeight: 1.7,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
}
