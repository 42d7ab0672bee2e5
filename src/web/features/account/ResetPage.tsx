export const ResetPage = () => null
