/** Dates as they are published → ISO 8601, each in the time zone that it was published in. */
/**
 * A date as ISO 8601: as it is where it is that already, empty where it is none. A time zone that is not known is left
 * out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3
 */
export declare function toIsoDate(value: string): string;
