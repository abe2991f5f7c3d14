import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {isAlarming} from '../../content/linked/link-parts.js';
import type {AddressReport, AddressWarning, LinkKind} from '../../content/links/index.js';
import type {ContentTerms} from '../../i18n/terms.js';
import {
  acceptIcon,
  copyIcon,
  infoIcon,
  linkIcon,
  mailIcon,
  openOutsideIcon,
  phoneIcon,
  warningIcon,
} from '../../styles/icons.js';

/** How far copying has got. */
export type CopyState = 'none' | 'done' | 'failed';

/** What a tooltip shows. */
export interface TipView {
  readonly report: AddressReport;
  readonly kind: LinkKind;
  readonly copy: CopyState;
  press(): void;
}

/** Addresses that need more lines than fit are scrolled, which the keyboard must reach. */
const long = 300;

const icons: Readonly<Record<LinkKind, () => TemplateResult>> = {
  url: linkIcon,
  email: mailIcon,
  phone: phoneIcon,
};

/** Where a link leads, what could deceive about it, and what can be done. */
export const tipTemplate = (view: TipView, {link}: ContentTerms): TemplateResult => {
  const {report, kind} = view;
  const name = link.about(report.display);
  return html`<div class="tip tooltip" role="group" aria-label=${name}>
    <p class="kind">${icons[kind]()}${link.kind[kind]}</p>
    <p
      class="address"
      dir="ltr"
      tabindex=${ifDefined(report.display.length > long ? 0 : undefined)}
    >
      ${address(report, kind)}
    </p>
    ${
      report.warnings.length > 0
        ? html`<ul class="warnings">
            ${report.warnings.map((warning) => warningItem(warning, link))}
          </ul>`
        : nothing
    }
    <div class="actions">${actions(view, link)}</div>
    <p class="status" role="status">${view.copy === 'failed' ? link.copyFailed : nothing}</p>
  </div>`;
};

/** Without white space: it's an address. */
const address = (report: AddressReport, kind: LinkKind): TemplateResult => {
  const {scheme, userInfo, host, path, query, fragment} = report;
  if (kind === 'phone') return html`<strong>${path}</strong>`;
  const start = kind === 'url' ? `${scheme}//` : '';
  const rest = [path, query, fragment].filter(Boolean).map((part) => html`<bdi>${part}</bdi>`);
  return html`${start}<bdi>${userInfo}</bdi><bdi>${host.subdomain}</bdi
    ><strong><bdi>${host.registrable}</bdi></strong
    >${host.port}${rest}`;
};

const warningItem = (warning: AddressWarning, {warning: words}: ContentTerms['link']) =>
  html`<li class=${isAlarming(warning) ? 'alarm' : 'note'}>
    ${isAlarming(warning) ? warningIcon() : infoIcon()}<span
      >${words[warning.code](warning.host ?? '')}</span
    >
  </li>`;

const actions = ({report, kind, copy, press}: TipView, link: ContentTerms['link']) => {
  const [icon, word] = {
    url: [openOutsideIcon(), link.open],
    email: [mailIcon(), link.write],
    phone: [phoneIcon(), link.call],
  }[kind];
  const isCopied = copy === 'done';
  return html`<button type="button" class="button small" @click=${press}>
      ${isCopied ? acceptIcon() : copyIcon()}<span aria-live="polite"
        >${isCopied ? link.copied : link.copy}</span
      >
    </button>
    <a
      class="link button small primary"
      href=${report.href}
      target=${kind === 'url' ? '_blank' : nothing}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      >${icon}${word}</a
    >`;
};
