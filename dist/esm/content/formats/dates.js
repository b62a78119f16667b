/** Dates as they are published → ISO 8601, each in the time zone that it was published in. */
const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?<name>${MONTHS.join('|')})[a-z]*\\.?`;
const TIME = '(?<hours>\\d\\d?):?(?<minutes>\\d\\d)(?::?(?<seconds>\\d\\d)(?:[.,]\\d+)?)?';
const ZONE = '(?:\\s*(?<zone>[a-z]{1,5}|[+-]\\d\\d?(?::?\\d\\d)?))?';
const FORMS = [
    // As YAML lets it be written, with slashes, with the name of a zone: "2018-6-19 5:50 +0900".
    `(?<year>\\d{4})([-/.])(?<month>\\d\\d?)\\2(?<day>\\d\\d?)(?:[\\sT]+${TIME}${ZONE})?`,
    // ISO 8601 without its marks: "20180619T055000+0900".
    `(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:T${TIME}${ZONE})?`,
    // RFC 822, with its years of two digits: "Fri, 28 Apr 2023 19:20:36 +0200".
    `(?:[a-z]+\\.?,?\\s+)?(?<day>\\d\\d?)[\\s-]+${MONTH}[\\s-]+(?<year>\\d{4}|\\d\\d)(?:,?\\s+${TIME}${ZONE})?`,
    // As C and Java print it: "Fri Apr 28 19:20:36 CEST 2023".
    `[a-z]+\\s+${MONTH}\\s+(?<day>\\d\\d?)\\s+${TIME}${ZONE}\\s+(?<year>\\d{4})`,
    // As people write it: "April 28, 2023".
    `${MONTH}\\s+(?<day>\\d\\d?),?\\s+(?<year>\\d{4})(?:,?\\s+${TIME}${ZONE})?`,
].map((form) => new RegExp(`^${form}$`, 'i'));
/**
 * Hours from UTC: the zones of RFC 822, and those that publishers' software prints although no standard has them. A
 * name that stands for several zones (IST, BST) is not here.
 */
const ZONES = {
    ...{ z: 0, ut: 0, utc: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
    ...{ wet: 0, west: 1, cet: 1, cest: 2, eet: 2, eest: 3, msk: 3, jst: 9, kst: 9 },
};
/**
 * A date as ISO 8601: as it is where it is that already, empty where it is none. A time zone that is not known is left
 * out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3
 */
export function toIsoDate(value) {
    const text = value.trim();
    // No date is longer; a text that a document has in its place may be of any length.
    if (text.length > 60)
        return '';
    return valid(ISO.test(text) ? text : assemble(text.replace(/\s*\([^()]*\)$/, '')));
}
function assemble(text) {
    const parts = FORMS.map((form) => form.exec(text)?.groups).find(Boolean);
    if (!parts)
        return '';
    const { year = '', name, month, day, hours, minutes, seconds = '00', zone } = parts;
    const century = year.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
    const date = [century + year, two(month ?? MONTHS.indexOf(name.toLowerCase()) + 1), two(day)].join('-');
    return hours ? `${date}T${two(hours)}:${two(minutes)}:${seconds}${offset(zone)}` : date;
}
function two(value) {
    return String(value).padStart(2, '0');
}
function offset(zone = '') {
    const known = ZONES[zone.toLowerCase()];
    const [, sign, hours, minutes = '00'] = /^([+-])(\d\d?):?(\d\d)?$/.exec(known === undefined ? zone : `${known < 0 ? '-' : '+'}${Math.abs(known)}`) ?? [];
    if (!sign)
        return '';
    return Number(hours) || Number(minutes) ? `${sign}${two(hours)}:${minutes}` : 'Z';
}
function valid(date) {
    const day = date.slice(0, 10);
    // The 30th of February is the 1st of March to some browsers.
    return Number.isNaN(Date.parse(date)) || !new Date(day).toJSON().startsWith(day) ? '' : date;
}
