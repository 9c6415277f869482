// A data table: how many municipalities each department has, by its code in identity numbers (01 is the first of each list).

/** Guatemala, 22 departments. */
export const GT_MUNICIPALITIES = [17, 8, 16, 16, 14, 14, 19, 8, 24, 21, 9, 30, 33, 21, 8, 17, 14, 5, 11, 11, 7, 17] as const;

/** Honduras, 18 departments. */
export const HN_MUNICIPALITIES = [8, 10, 21, 23, 12, 16, 19, 28, 6, 17, 4, 19, 28, 16, 23, 28, 9, 11] as const;

/** Whether four digits are the code of a department and one of its municipalities. */
export function isMunicipality(code: string, departments: readonly number[]): boolean {
  const municipality = Number(code.slice(2));
  return municipality >= 1 && municipality <= (departments[Number(code.slice(0, 2)) - 1] ?? 0);
}
