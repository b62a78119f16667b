/** Dates as publishing systems write them. */

/** ISO 8601, with the liberties that are taken with it: no hyphens and colons, a space for the T or before the zone. */
const DATE =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))? ?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/** The first of several values that is a date, in ISO 8601's form; where none is, the first value, as it is. */
export function firstDate(...values: string[]): string {
  for (const value of values) {
    const date = isoDate(value.trim());
    if (date) return date;
  }
  return values.find(Boolean) ?? '';
}

function isoDate(value: string): string {
  const [, year, month, day, hours, minutes, seconds, zone = ''] = DATE.exec(value) ?? [];
  const date = [year, month, day].filter(Boolean).join('-');
  const time = hours && `T${hours}:${minutes}${seconds ? `:${seconds}` : ''}${zoneOf(zone)}`;
  const iso = date + (time ?? '');
  return Number.isNaN(Date.parse(iso)) ? '' : iso;
}

function zoneOf(zone: string): string {
  return zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
}
