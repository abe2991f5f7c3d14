/** Who takes part, in the order of the table. `isPeer`: it needs the packages of `bench/`. */
export const subjects = [
  {name: 'chat-transcript', title: '`<chat-transcript>`'},
  {name: 'windowed-list', title: 'hand-written windowed list (the limit)'},
  {name: 'virtua', title: 'virtua (React)', isPeer: true},
  {name: 'chatscope', title: '@chatscope/chat-ui-kit-react', isPeer: true},
  {name: 'vue-advanced-chat', title: 'vue-advanced-chat', isPeer: true},
  {name: 'deep-chat', title: 'deep-chat', isPeer: true},
];

/** The harness alone, measured along with the others. */
export const emptySubject = {name: 'empty', title: 'empty page'};
