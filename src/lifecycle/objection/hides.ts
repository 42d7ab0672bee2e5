/** Who objected, and to what, is the province's alone; who objects has the receipt. */
export const TO_PROVINCE = {
  applicant: true,
  county: true,
  city: true,
  expert: true,
  public: true,
  administrators: true,
} as const
