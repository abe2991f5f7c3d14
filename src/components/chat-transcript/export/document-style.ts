/** Of the exported document. It has no other, and its policy names this one by its hash. */
export const documentStyle =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:15px/1.45 system-ui,sans-serif}' +
  'h1{margin:0;font-size:1.3rem}header{margin-bottom:1.5rem;padding-bottom:1rem;border-bottom:1px solid #8888}' +
  'header p,.head{margin:.2rem 0 0;font-size:.85rem;opacity:.75}article{margin:0 0 .9rem;break-inside:avoid}' +
  '.head bdi{font-weight:600}.text{margin:.15rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}' +
  '.internal{padding-inline-start:.7rem;border-inline-start:3px solid #7c4fc4}.internal strong{color:#7c4fc4}' +
  '@media(prefers-color-scheme:dark){.internal strong{color:#b79be8}}';

/** SHA-256 of it; a test holds them together. */
export const documentStyleHash = 'sha256-7KNVxXXj52Zo2mWqmC1N7HrROJSUFUE3JtWUL2qHhs4=';
