export const MendingPage = () => null
