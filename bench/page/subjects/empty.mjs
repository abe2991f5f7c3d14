/** Nothing at all: what it costs is the harness's, and is taken off the others. */
export const subject = {
  shape: (message) => message,
  create(host) {
    const nothing = () => undefined;
    const scroller = host;
    return {
      scroller,
      mount: nothing,
      append: nothing,
      prepend: nothing,
      growLast: nothing,
      setTyping: nothing,
      remove: nothing,
    };
  },
};
