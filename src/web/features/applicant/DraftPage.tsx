export const DraftPage = () => null
