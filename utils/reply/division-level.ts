/**
 * The level that most names of a GB/T 2260 code end with: provinces, cities, then by the last two
 * digits districts (below 21), counties, and cities of counties (81 and above).
 */
export function usualLevel(code: number): string {
  if (code % 10_000 === 0) return '省';
  const last = code % 100;
  if (last === 0 || last > 80) return '市';
  return last < 21 ? '区' : '县';
}
