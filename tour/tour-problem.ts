/** The tour did not go as it should; its message says where. */
export class TourProblem extends Error {
  override readonly name = 'TourProblem';
}
