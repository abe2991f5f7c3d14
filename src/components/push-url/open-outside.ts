/** Opens an address in a new tab that knows nothing of this one. */
export const openOutside = (href: string): void => {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
  link.click();
};
