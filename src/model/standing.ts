/** From where somebody sees what a checklist asks about. Each value with the name that people choose it by. */
export const standings = {
  board: "Board member",
  manager: "Manager",
  "front-line": "Front-line staff",
  "community-partner": "Community partner",
} as const;

export type Standing = keyof typeof standings;
export const standingNames = Object.keys(standings) as readonly Standing[];

export const isStanding = (value: string): value is Standing => Object.hasOwn(standings, value);
