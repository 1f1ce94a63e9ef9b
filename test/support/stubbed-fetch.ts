/** Answers of a server that a test makes up, in place of the network. */

/** Each request while something happens: its address and how it was made. */
export interface Request {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

/** Answers every request while something happens. @returns the requests */
export async function withAnswers(answer: (request: Request) => Promise<Response>, during: () => Promise<unknown>): Promise<Request[]> {
  const requests: Request[] = [];
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const request = { url: input instanceof Request ? input.url : String(input), init };
    requests.push(request);
    return answer(request);
  };
  try {
    await during();
  } finally {
    window.fetch = real;
  }
  return requests;
}
