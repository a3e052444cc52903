/** Run in the page: selects words as a script may; only the keys must be a person's. */
export function selectWords(quote: string): void {
  const walker = document.createTreeWalker(document.querySelector('#zoom')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.indexOf(quote);
    if (at === -1) continue;
    getSelection()!.setBaseAndExtent(node, at, node, at + quote.length);
    return;
  }
  throw new Error(`not on the page: ${quote}`);
}
