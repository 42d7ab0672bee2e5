export const RegistrationPage = () => null
