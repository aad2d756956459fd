/** The search attribute of an award's workflow that says where it stands: its station, of which a life has a handful. */
export const STATION_ATTRIBUTE = 'AwardStation';
