import {css} from 'lit';

export const styles = css`
  .toolbar {
    display: flex;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  /* In less room than its words need it grows downwards. */
  .toolbar > .button {
    flex: 0 1 auto;
    white-space: normal;
  }

  .dialog {
    position: fixed;
    inline-size: min(calc(300 * var(--_px)), 100vi - 12px);
    padding: var(--_space-4);
    font-size: var(--_font-small);
    line-height: var(--_line-small);
  }

  /* It asks beside the button and holds nobody up: the page stays as it is. */
  .dialog::backdrop {
    background: none;
  }

  .dialog h3,
  .dialog p {
    margin: 0;
  }

  .dialog h3 {
    font-size: var(--_font-body);
    font-weight: var(--_weight-strong);
    line-height: var(--_line-body);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .dialog p {
    margin-block: var(--_space-1) var(--_space-4);
    color: var(--_text-muted);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space-2);
  }
`;
