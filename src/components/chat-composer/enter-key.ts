/** Which of the two ways of sending by the keyboard is on. */
export type SendOn = 'enter' | 'ctrl+enter';

/** Whether the key asks for the message to be sent (C1). The other Enter is left to the text field, and breaks the line. */
export const isSendKey = (event: KeyboardEvent, sendOn: SendOn): boolean => {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  return sendOn === 'enter' || event.ctrlKey || event.metaKey;
};
