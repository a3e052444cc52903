/** Characters that XML 1.0 cannot hold, lone surrogates among them. */
const NOT_XML =
  // oxlint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text with what XML cannot hold become U+FFFD: nothing else would open the file. */
export const inXml = (text: string): string => text.replace(NOT_XML, '\ufffd');

/** Text as it may stand in an XML attribute or element; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  inXml(text).replace(/[&<>"\n\r\t]/g, (c) => ENTITIES[c]!);

/** An XML element of attributes and children, as text. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  children: readonly string[] = [],
): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children.length === 0
    ? `<${name}${pairs}/>`
    : `<${name}${pairs}>${children.join('')}</${name}>`;
}
