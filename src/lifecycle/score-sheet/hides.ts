/** Who scores what is known to the province and to the expert alone. */
export const TO_THE_REVIEW = {
  applicant: true,
  county: true,
  city: true,
  public: true,
  administrators: true,
} as const
