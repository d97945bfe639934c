/** Text without the HTML-like markup of scope notes: tags go, what they enclose stays. */
export function plainText(text: string): string {
  const trimmed = text.trim();
  if (!/[<&]/.test(trimmed)) return trimmed;
  return trimmed
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(lt|gt|quot|apos|nbsp|amp|#\d+);/gi, decoded)
    .trim();
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? entity;
  const point = Number(name.slice(1));
  return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}
