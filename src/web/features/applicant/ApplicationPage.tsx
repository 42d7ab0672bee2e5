export const ApplicationPage = () => null
