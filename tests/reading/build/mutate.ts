/** Changes to a finished page that leave what it says as it was: what a release, a setting or a neighbour does to it. */

const texts = (document: Document): Text[] => {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!/^(?:script|style|noscript|template)$/.test(node.parentElement?.localName ?? '')) found.push(node);
  }
  return found;
};

const eachAttribute = (document: Document, change: (element: Element, name: string) => void): void => {
  for (const element of document.body.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) change(element, name);
};

const other =
  '<div><span>Distance</span> <b>33.33 km</b></div><div><span>Time</span> <b>3:03:03</b></div><div><span>Pace</span> <b>5:30 /km</b></div><div><span>Avg HR</span> <b>111 bpm</b></div>';

/** Changes that a page survives with all its values. */
export const harmless: Record<string, (document: Document) => void> = {
  'digits of another script': (document) => {
    for (const node of texts(document))
      node.nodeValue = (node.nodeValue ?? '').replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  },
  'new class hashes': (document) => {
    eachAttribute(document, (element, name) => {
      if (name === 'class') element.setAttribute(name, (element.getAttribute(name) ?? '').replace(/__[\w-]+/g, '__q9Zx1'));
    });
  },
  'another run beside it': (document) => {
    document.body.insertAdjacentHTML('beforeend', `<aside class="similar-activities"><h3>Similar</h3>${other}</aside>`);
    document.body.insertAdjacentHTML('afterbegin', `<div hidden>${other}</div><nav>${other}</nav>`);
  },
  'a wrong language': (document) => {
    document.documentElement.lang = 'th';
  },
};

/** Changes that take something away: fewer values are right, none may be wrong. */
export const harmful: Record<string, (document: Document) => void> = {
  'no words': (document) => {
    for (const node of texts(document)) if (!/\d/.test(node.nodeValue ?? '')) node.nodeValue = '';
  },
  'no ids and no data': (document) => {
    eachAttribute(document, (element, name) => {
      if (name === 'id' || name.startsWith('data-')) element.removeAttribute(name);
    });
  },
  'no classes': (document) => {
    eachAttribute(document, (element, name) => {
      if (name === 'class') element.removeAttribute(name);
    });
  },
  'like things the other way round': (document) => {
    for (const parent of document.body.querySelectorAll('*')) {
      const children = [...parent.children];
      const isAlike = new Set(children.map((child) => `${child.localName} ${child.className.toString()}`)).size === 1;
      if (children.length > 2 && isAlike && parent.localName !== 'tr') parent.append(...children.reverse());
    }
  },
};
