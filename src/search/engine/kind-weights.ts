// A data table: the kinds in the order in which they are offered, and how much a match in each counts beside the same match
// in another. What was agreed stands before what rests on it; a source is found mostly through what it supports.

export const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  agreements: 1.2,
  proposals: 1,
  guidelines: 1.2,
  reports: 1.15,
  'self-assessments': 1.15,
  replies: 1,
  meetings: 1,
  presidencies: 1,
  consultations: 1,
  plans: 1.05,
  documents: 0.9,
  waivers: 0.7,
  countries: 1.2,
  bodies: 1.05,
  themes: 1.1,
  inputs: 1,
  practices: 1,
  observations: 0.8,
  challenges: 0.95,
  chains: 1,
  glossary: 1.15,
  holidays: 0.5,
  sources: 0.6,
  pages: 0.7,
};
