/** Where a job may be done, as schema.org takes it; a part that is not known is left out. */
export interface Address {
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly addressCountry?: string;
}

const US_STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york(?: state)?|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington(?: state)?|west virginia|wisconsin|wyoming|a[lkzr]|c[aot]|de|fl|ga|hi|i[dlna]|k[sy]|la|m[eadinsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy]|dc)$/i;

const COUNTRIES =
  /^(?:united states(?: of america)?|usa?|united kingdom|uk|great britain|england|scotland|wales|ireland|canada|mexico|brazil|argentina|chile|colombia|germany|france|spain|portugal|italy|netherlands|belgium|luxembourg|austria|switzerland|poland|czechia|czech republic|slovakia|hungary|romania|bulgaria|greece|croatia|slovenia|serbia|ukraine|estonia|latvia|lithuania|sweden|norway|denmark|finland|iceland|turkey|türkiye|israel|egypt|south africa|nigeria|kenya|ghana|morocco|saudi arabia|united arab emirates|uae|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|singapore|malaysia|indonesia|thailand|vietnam|philippines|australia|new zealand)$/i;

/** What a place says beside where it is: "Stockholm, Sweden, at home or with a desk at the office". */
const MANNER = /^(?:at|from|with|in|on|or|remote|hybrid|anywhere|home)\b/i;

/**
 * Reads a place as people write it, "Berlin, Germany" or "Denver, CO". A part that is no known country or state is taken
 * for a town. Undefined for what names no place, such as "remote".
 */
export function addressOf(place: string): Address | undefined {
  const parts = place
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !MANNER.test(part));
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  if (COUNTRIES.test(last)) {
    const [locality, region] = parts.length > 2 ? parts.slice(-3) : [parts.at(-2)];
    // A state before its country is no town.
    if (parts.length === 2 && US_STATES.test(locality ?? "")) return { addressRegion: locality!, addressCountry: last };
    return {
      ...(locality && parts.length > 1 ? { addressLocality: locality } : {}),
      ...(region ? { addressRegion: region } : {}),
      addressCountry: last,
    };
  }
  if (US_STATES.test(last)) {
    const locality = parts.at(-2);
    return { ...(locality ? { addressLocality: locality } : {}), addressRegion: last, addressCountry: "US" };
  }
  return { addressLocality: last };
}
