/** A tool has something for the text: it goes where the caret is, unless somebody cancels. */
export class ChatInsertEvent extends Event {
  static readonly type = 'chat-insert';

  /** Plain text. */
  readonly text: string;

  /** What goes with it. */
  readonly files: readonly File[];

  constructor(text: string, files: readonly File[] = []) {
    super(ChatInsertEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.text = text;
    this.files = files;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chat-insert': ChatInsertEvent;
  }
}
