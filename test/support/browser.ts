/** A browser as far as sign-in needs one: cookies by host and path, redirects one by one. Loopback counts as secure. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  /** One request; `Set-Cookie` is obeyed, redirects are not followed. */
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookie = this.cookiesFor(new URL(url).pathname);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** As a person's click: follows redirects with GET, to the first page. */
  async go(url: string, init: RequestInit = {}): Promise<Response> {
    let at = url;
    let response = await this.send(at, init);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops += 1) {
      if (hops > 10) throw new Error(`more than ten redirects from ${url}`);
      at = new URL(response.headers.get('location') ?? '', at).href;
      if (new URL(at).pathname === '/') return response;
      response = await this.send(at);
    }
    return response;
  }

  /** Follows redirects until one satisfies `isThere`, which is asked with each answer and the address that it names. */
  async goUntil(
    url: string,
    init: RequestInit,
    isThere: (location: string, response: Response) => boolean,
  ): Promise<{ location: string; response: Response }> {
    let response = await this.send(url, init);
    let at = url;
    for (let hops = 0; hops < 10; hops += 1) {
      const location = response.headers.get('location');
      if (location === null) break;
      at = new URL(location, at).href;
      if (isThere(at, response)) return { location: at, response };
      response = await this.send(at);
    }
    throw new Error(`${url} ends with ${response.status} ${await response.text()}`);
  }

  /** The address of the button by which the sign-in page signs an account in. */
  async buttonFor(origin: string, account: string, query = ''): Promise<string> {
    const page = await (await this.go(`${origin}/api/session/sign-in${query}`)).text();
    const action = new RegExp(`action="([^"]*/${account})"`).exec(page)?.[1];
    if (action === undefined) throw new Error(`the page does not list ${account}: ${page.slice(0, 500)}`);
    return `${origin}${action}`;
  }

  /** Signs somebody in on the page of the development issuer. */
  async signIn(origin: string, account: string): Promise<void> {
    const done = await this.go(await this.buttonFor(origin, account), { method: 'POST' });
    if (done.status >= 400) throw new Error(`no sign-in: ${done.status} ${await done.text()}`);
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)?.value;
  }

  set(name: string, value: string): void {
    this.#cookies.set(name, { value, path: '/' });
  }

  cookiesFor(path: string): string {
    return [...this.#cookies]
      .filter(([, cookie]) => path.startsWith(cookie.path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const attribute = (wanted: string): string | undefined =>
      attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
    const expires = attribute('expires');
    if (attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now()))
      this.#cookies.delete(name);
    else this.#cookies.set(name, { value: pair.slice(name.length + 1), path: attribute('path') ?? '/' });
  }
}
