/** Who has signed in at the shop: `?customer=mark`. */
const customer = new URLSearchParams(location.search).get('customer');
const place = `deskside-contact-token${customer ? `-${customer}` : ''}`;
const address = customer ? `/token?${new URLSearchParams({customer})}` : '/token';

/** Who the contact is, for as long as the tab lives: an old token is good for another of the same contact. */
export const fetchContactToken = async ({
  refresh,
}: {
  readonly refresh: boolean;
}): Promise<string> => {
  const known = sessionStorage.getItem(place);
  if (known && !refresh) return known;
  const response = await fetch(address, {method: 'POST', body: known ?? ''});
  if (!response.ok) throw new Error(`The server gave no token (${response.status}).`);
  const {token} = (await response.json()) as {token: string};
  sessionStorage.setItem(place, token);
  return token;
};
