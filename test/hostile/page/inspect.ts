import {render, type TemplateResult} from 'lit';
import * as icons from '../../../src/styles/icons.js';
import {elementsIn} from './tree.js';

/** What the kit's templates are made of. */
const tags = new Set(
  (
    'a abbr article aside audio b bdi blockquote br button canvas caption code dd del details dialog div dl dt em ' +
    'fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img input kbd label legend li main mark meter ' +
    'nav ol optgroup option output p picture pre progress s section select slot small source span strong sub ' +
    'summary sup table tbody td textarea tfoot th thead time tr u ul video'
  ).split(' '),
);
const drawing = new Set('svg path circle rect line polyline polygon ellipse g'.split(' '));

const attributes = new Set(
  (
    'abbr accept alt autocapitalize autocomplete autocorrect checked class cite closedby colspan command commandfor ' +
    'controls controlslist datetime decoding dir disabled disablepictureinpicture ' +
    'disableremoteplayback download draggable enterkeyhint exportparts fetchpriority for headers height hidden href ' +
    'id inert inputmode label lang list loading loop max maxlength min minlength multiple muted name open part ' +
    'pattern placeholder playsinline popover popovertarget popovertargetaction preload readonly referrerpolicy rel ' +
    'required reversed role rows rowspan scope selected size slot span spellcheck src start step style tabindex ' +
    'target title translate type value width wrap'
  ).split(' '),
);
const drawingAttributes = new Set(
  (
    'class viewBox fill stroke stroke-width stroke-linecap stroke-linejoin aria-hidden d cx cy r rx ry x y x1 x2 y1 ' +
    'y2 preserveAspectRatio width height points pathLength stroke-dasharray stroke-dashoffset transform part'
  ).split(' '),
);

const safeAddress = /^(?:https?|mailto|tel):/i;
const ownMedia = /^(?:blob:|data:(?:image\/(?:png|jpeg|gif|webp|avif|bmp)|audio\/|video\/))/i;
/** As floating panels and rings are placed and filled: numbers and words, no address, no function that loads. */
const harmlessStyle = /^(?!.*(?:url|image|src|expression|attr)\s*\()[\w\s:;.,%()+*/#'-]*$/i;

/** Elements that draw more than icons: a ring that fills, a chart. Their own sheets and templates say how. */
const drawers = new Set(['pending-indicator', 'interaction-item', 'interaction-offer']);

const shapes = (svg: Element): string => svg.innerHTML.replace(/<!--.*?-->/g, '');

const isIcon = (maker: unknown): maker is () => TemplateResult => typeof maker === 'function';
const known = new Set(
  Object.values(icons)
    .filter(isIcon)
    .map((icon) => {
      const place = document.createElement('div');
      render(icon(), place);
      return shapes(place.querySelector('svg')!);
    }),
);

const hostOf = (element: Element): string => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host.localName : '';
};

const faultOfAttribute = (element: Element, {name, value}: Attr): string | undefined => {
  const isDrawing = element instanceof SVGElement;
  const isKnown =
    (isDrawing ? drawingAttributes : attributes).has(name) ||
    (!isDrawing && /^(?:aria-[a-z]+|data-[a-z-]+)$/.test(name) && name !== 'data-forged');
  // A custom element's own settings are in kebab case and hold no code: `on…` is code everywhere.
  const isSetting = element.localName.includes('-') && /^[a-z]+(?:-[a-z]+)*$/.test(name);
  if (/^on/i.test(name) || !(isKnown || isSetting)) return name;
  if (name === 'href' && !safeAddress.test(value)) return `href=${value}`;
  if (name === 'src' && !ownMedia.test(value)) return `src=${value}`;
  if (name === 'style' && !harmlessStyle.test(value)) return `style=${value}`;
  return undefined;
};

const faultOfTag = (element: Element): string | undefined => {
  const {localName} = element;
  if (localName.includes('-')) return window.watch.defined.has(localName) ? undefined : localName;
  if (!(element instanceof SVGElement)) return tags.has(localName) ? undefined : localName;
  if (!drawing.has(localName)) return localName;
  const isOwn = localName !== 'svg' || known.has(shapes(element)) || drawers.has(hostOf(element));
  return isOwn ? undefined : `svg ${shapes(element)}`;
};

const faultsOf = (element: Element): readonly string[] =>
  [
    faultOfTag(element),
    ...Array.from(element.attributes, (each) => faultOfAttribute(element, each)),
  ]
    .filter((fault) => fault !== undefined)
    .map((fault) => `<${element.localName}> ${fault}`);

/** Whatever stands in the shadow roots below a stage that no template of the kit would have made. */
export const inspect = (stage: Element): readonly string[] =>
  [...elementsIn(stage)].filter((element) => hostOf(element) !== '').flatMap(faultsOf);
