/**
 * Second levels under which the registries of countries give out names.
 *
 * The public suffix list would be exact, but is 40 kB and more, for what here only emphasises a part
 * of a host. Where this errs it takes too little for the registrable domain, or a name such as
 * `example.co.cc`, which a reader takes for one as well.
 */
const secondLevels: ReadonlySet<string> = new Set(
  'ac co com edu gob gov gouv govt go gub id info ltd mil ne net nom or org plc sch school web'.split(
    ' ',
  ),
);

/** Where everybody gets a name of their own: whoever answers for it is one level further down. */
const sharedDomains: ReadonlySet<string> = new Set(
  (
    'amazonaws.com appspot.com azurewebsites.net azurestaticapps.net blogspot.com cloudfront.net cloudfunctions.net ' +
    'ddns.net deno.dev duckdns.org firebaseapp.com fly.dev github.io gitlab.io glitch.me herokuapp.com hopto.org ' +
    'myshopify.com netlify.app ngrok.app ngrok.io ngrok-free.app no-ip.org onrender.com pages.dev pythonanywhere.com ' +
    'r2.dev readthedocs.io repl.co replit.app run.app s3.amazonaws.com sharepoint.com surge.sh trycloudflare.com ' +
    'vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com workers.dev'
  ).split(' '),
);

/** The part of a host name, in ASCII, that somebody has registered and answers for. */
export function registrableDomain(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  return labels.slice(-Math.min(labels.length, suffixLength(labels) + 1)).join('.');
}

/** How many of the last labels are no one's own. */
function suffixLength(labels: readonly string[]): number {
  if (sharedDomains.has(labels.slice(-3).join('.'))) return 3;
  if (sharedDomains.has(labels.slice(-2).join('.'))) return 2;
  const [second = '', top = ''] = labels.slice(-2);
  const isCountry = top.length === 2 || top.startsWith('xn--');
  return labels.length > 2 && isCountry && secondLevels.has(second) ? 2 : 1;
}
