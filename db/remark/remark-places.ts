/** Behind every step of a journal: a remark has its place among notifications by its transaction. */
export const FIRST_REMARK = 900_000_000;

/** Who of the office is notified of what an applicant writes. */
export const RECEIVES_REMARKS = ['handle', 'approve'] as const;
