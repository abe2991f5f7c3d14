import createDOMPurify, {type DOMPurify} from 'dompurify';

/** No style, class, id, name, image or form; addresses of the four schemes of links alone. */
const rules = {
  ALLOWED_TAGS:
    'a,blockquote,br,code,data,del,em,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,samp,strong,table,tbody,td,th,thead,tr,ul'.split(
      ',',
    ),
  ALLOWED_ATTR: ['align', 'href', 'start', 'title', 'value'],
  ADD_URI_SAFE_ATTR: ['align', 'start'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
};

let purifier: DOMPurify | undefined;

/**
 * HTML as nodes of a document that loads and runs nothing; undefined where there's no way to make them safe.
 *
 * @throws TypeError under Trusted Types where the page doesn't allow a policy `dompurify`.
 */
export const sanitize = (html: string): DocumentFragment | undefined => {
  purifier ??= createDOMPurify(window);
  if (!purifier.isSupported) return undefined;
  return purifier.sanitize(html, {...rules, RETURN_DOM_FRAGMENT: true});
};
