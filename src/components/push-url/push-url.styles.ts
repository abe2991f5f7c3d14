import {css} from 'lit';

export const styles = css`
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }

  .field-label {
    margin: 0;
  }

  /* An address is written from left to right in every language: its arrow stands where it ends. */
  .combobox {
    position: relative;
    direction: ltr;
  }

  .field {
    padding-inline-end: calc(34 * var(--_px));
    text-align: start;
  }

  .arrow {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(2 * var(--_px));
    margin-block: auto;
  }

  .list {
    position: fixed;
    inline-size: var(--_anchor-width);
    min-inline-size: 0;
    max-inline-size: none;
    max-block-size: min(calc(240 * var(--_px)), 50vb);
  }

  .address {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .checked {
    display: inline-flex;
    color: var(--_success-text);
  }

  .remove {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    border-radius: var(--_radius);
    color: var(--_text-muted);
  }

  .remove:hover {
    background: var(--_pressed);
  }

  /* Room for a line of what is wrong, so that the buttons stay where they are. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: flex-end;
    gap: var(--_space-1) var(--_space-2);
  }

  .field-error {
    flex: 1 1 12em;
    min-block-size: var(--_line-caption);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .question {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border: var(--_line) solid var(--_warning-border);
    border-radius: calc(8 * var(--_px));
    background: var(--_warning-surface);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  .question > svg {
    flex: none;
    margin-block-start: calc(2 * var(--_px));
    color: var(--_warning-text);
  }

  .question > div {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .question .address {
    display: block;
    overflow: visible;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .question .button {
    flex: 0 1 auto;
    white-space: normal;
  }

  .question ul {
    margin: var(--_space-1) 0 var(--_space-2);
    padding-inline-start: var(--_space-4);
  }
`;
