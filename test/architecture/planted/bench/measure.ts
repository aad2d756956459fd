export const stage = 'tour';
