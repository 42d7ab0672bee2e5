export const ForgottenPage = () => null
