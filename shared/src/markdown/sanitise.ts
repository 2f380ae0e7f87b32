import createDOMPurify, { type Config } from 'dompurify';
import { JSDOM } from 'jsdom';
import { mediaSource } from './media-source.ts';

/** Attributes that hold no address: on which elements they may be, and what they may say. */
const plainAttributes: Record<string, { on: RegExp; says: RegExp }> = {
  align: { on: /^T[DH]$/, says: /^(?:left|center|right)$/ },
  colspan: { on: /^T[DH]$/, says: /^[1-9]\d?$/ },
  rowspan: { on: /^T[DH]$/, says: /^[1-9]\d?$/ },
  start: { on: /^OL$/, says: /^\d{1,6}$/ },
};

const config: Config = {
  ALLOWED_TAGS: [
    // What the walk begins at, and no part of the answer: were it not allowed, all that it holds would be copied first.
    'body',
    'p',
    'br',
    'hr',
    'h2',
    'h3',
    'h4',
    'strong',
    'em',
    'b',
    'i',
    's',
    'del',
    'sub',
    'sup',
    'mark',
    'small',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'cite',
    'q',
    'code',
    'pre',
    'img',
    'figure',
    'figcaption',
    'abbr',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'caption',
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', 'title', ...Object.keys(plainAttributes)],
  // Without this, they would have to look like addresses.
  ADD_URI_SAFE_ATTR: Object.keys(plainAttributes),
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

function makePurifier() {
  const { window } = new JSDOM('');
  const purifier = createDOMPurify(window);
  purifier.setConfig(config);
  // A customised built-in element keeps its `is` when it is serialised, even without the attribute.
  purifier.addHook('beforeSanitizeElements', (node) => {
    if (node instanceof window.Element && node.hasAttribute('is')) node.remove();
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.tagName === 'IMG') {
      const source = mediaSource(element.getAttribute('src') ?? '');
      if (source === undefined) element.remove();
      else element.setAttribute('src', source);
    }
    for (const name of element.getAttributeNames()) {
      const rule = plainAttributes[name];
      if (rule && !(rule.on.test(element.tagName) && rule.says.test(element.getAttribute(name) ?? '')))
        element.removeAttribute(name);
    }
    if (element.tagName === 'A' && /^https?:/i.test(element.getAttribute('href') ?? ''))
      element.setAttribute('rel', 'noopener');
  });
  const probe = purifier.sanitize('<img src=x onerror=alert(1)><script>alert(1)</script><p>ok</p>');
  if (!purifier.isSupported || probe !== '<p>ok</p>')
    throw new Error(
      'DOMPurify does not sanitise here: no text may be taken in. Check the versions of dompurify and jsdom.',
    );
  return purifier;
}

let purifier: ReturnType<typeof makePurifier> | undefined;

/** Removes from HTML everything that could run, load or post anything by itself. */
export function sanitise(html: string): string {
  purifier ??= makePurifier();
  return purifier.sanitize(html);
}
