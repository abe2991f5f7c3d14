import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .offer {
    overflow: hidden;
    padding: var(--_space-3);
    border: var(--_line) solid var(--_accent-border);
    border-radius: calc(8 * var(--_px));
    background: var(--_surface-raised);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .head {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_accent-text);
  }

  .name {
    overflow: hidden;
    min-inline-size: 0;
    color: var(--_text);
    font-size: var(--_font-body);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-body);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .subject {
    display: -webkit-box;
    overflow: hidden;
    margin: var(--_space-half) 0 0;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_space-4);
    margin: var(--_space-1) 0 0;
    font-size: var(--_font-caption);
    line-height: var(--_line-small);
  }

  .datum {
    display: flex;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  dt {
    flex: none;
    max-inline-size: 50%;
    color: var(--_text-muted);
  }

  dd {
    flex: 1;
    margin: 0;
    text-align: end;
  }

  dt,
  dd {
    overflow: hidden;
    min-inline-size: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .answers {
    display: flex;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }

  .answers > .button {
    flex: 1;
    padding-inline: var(--_space-2);
  }

  .left {
    margin-block-start: var(--_space-2);
    color: var(--_text-muted);
    font-size: var(--_font-caption);
    line-height: var(--_line-caption);
  }

  .track {
    display: block;
    inline-size: 100%;
    block-size: calc(2 * var(--_px));
    margin-block-end: var(--_space-1);
    border-radius: var(--_radius-full);
    background: var(--_border);
  }

  .track > rect {
    fill: var(--_accent);
  }

  .track:dir(rtl) {
    transform: scaleX(-1);
  }

  @container (inline-size >= 22em) {
    .offer {
      display: grid;
      grid-template: auto auto / minmax(0, 1fr) auto;
      column-gap: var(--_space-4);
    }

    dl {
      display: flex;
      flex-wrap: wrap;
    }

    dt {
      max-inline-size: none;
    }

    dd {
      text-align: start;
    }

    .left,
    [part='preview'] {
      grid-column: 1 / -1;
    }

    .answers {
      grid-area: 1 / 2;
      margin-block-start: 0;
    }

    .answers > .button {
      flex: none;
      min-block-size: calc(28 * var(--_px));
      padding-inline: var(--_space-3);
    }
  }

  @media (forced-colors: active) {
    .track > rect {
      forced-color-adjust: none;
      fill: Highlight;
    }
  }
`;
